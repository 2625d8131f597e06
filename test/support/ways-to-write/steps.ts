import { left, understood, type Way } from './way.js';

const steps = (write: (title: string, text: string, day: number) => string): string =>
  write('Dag 0', 'Rust uit.', 0) + write('Na een week', 'Kom op controle.', 7);

/** Two steps of a course. */
export const STEPS: readonly Way[] = [
  understood(
    'headings',
    steps((title, text, day) => `<h3 data-from-day="${day}">${title}</h3><p>${text}</p>`),
  ),
  understood('a title and headings', `<h2>Na afloop</h2>${steps((title, text) => `<h3>${title}</h3>${text}`)}`),
  understood('one heading about when to call', '<h3 class="nazorg-call">Wanneer bellen?</h3><p>Bij veel bloedverlies.</p>'),
  understood(
    'a numbered list',
    `<ol>${steps((title, text, day) => `<li><h3 data-from-day="${day}">${title}</h3><p>${text}</p></li>`)}</ol>`,
  ),
  understood('a definition list', `<dl>${steps((title, text) => `<dt>${title}</dt><dd>${text}</dd>`)}</dl>`),
  understood(
    'details',
    steps((title, text) => `<details><summary>${title}</summary>${text}</details>`),
  ),
  understood('columns of a page builder', `<div class="row">${steps((title, text) => `<div><h3>${title}</h3><p>${text}</p></div>`)}</div>`),
  understood('one wrapper', `<div>${steps((title, text) => `<h3>${title}</h3><p>${text}</p>`)}</div>`),
  understood(
    'bold paragraphs',
    steps((title, text) => `<p><b>${title}</b></p><p>${text}</p>`),
  ),
  understood('a table', `<table>${steps((title, text) => `<tr><th>${title}</th><td>${text}</td></tr>`)}</table>`),
  left('loose text', 'Dag 0: rust uit.'),
];
