import { fixture } from '@open-wc/testing';

/** A page of its own, before the script for pages is on it. */
export interface FramedPage {
  page: Document;
  view: Window & typeof globalThis;
  /** What its console said to an editor. */
  messages: string[];
  /** Puts the script on it, and waits until it has done what it does at once. */
  runScript: () => Promise<void>;
}

/** How many tasks of its own the script has while it starts, and some more. */
const TASKS = 12;

/** Waits as long as the script takes to start, without files to wait for. Everything here is of this page, not of the one in the frame. */
export const afterStart = async (): Promise<void> => {
  for (let task = 0; task < TASKS; task += 1) await new Promise((resolve) => setTimeout(resolve));
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Opens HTML as a page in a frame. What fails on it is no failure of the test. */
export const pageInFrame = async (body: string, head = ''): Promise<FramedPage> => {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 600px; height: 400px"></iframe>');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="nl"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  await loaded;
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  const messages: string[] = [];
  view.console.warn = (...words: unknown[]) => void messages.push(words.join(' '));
  for (const type of ['error', 'unhandledrejection']) view.addEventListener(type, (event) => event.preventDefault());
  const script = page.createElement('script');
  script.type = 'module';
  script.src = `${location.origin}/answers/nazorg.js`;
  const ready = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  const { head: place } = page;
  const runScript = async (): Promise<void> => {
    Node.prototype.appendChild.call(place, script);
    await ready;
    await afterStart();
  };
  return { page, view, messages, runScript };
};
