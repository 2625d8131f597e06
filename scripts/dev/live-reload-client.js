/* global EventSource, document, location */
/* On every page of `npm start`: loads the page again after an edit, or shows what is wrong with the edit. */
const events = new EventSource('/live-reload');
let wasLost = false;

const reload = () => location.reload();

events.addEventListener('reload', reload);
events.addEventListener('error', () => (wasLost = true));
// The server was started anew.
events.addEventListener('ready', () => wasLost && reload());
events.addEventListener('problems', ({ data }) => {
  const note = document.querySelector('#live-reload-problems') ?? document.createElement('pre');
  note.id = 'live-reload-problems';
  note.role = 'alert';
  note.textContent = JSON.parse(data);
  note.style.cssText =
    'position:fixed;z-index:9999;inset:auto 0 0;margin:0;padding:1rem;white-space:pre-wrap;color:#fff;background:#8b0000;font:1rem monospace';
  document.body.append(note);
});
