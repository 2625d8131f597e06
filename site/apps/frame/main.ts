import { beforeScriptStyles } from '../../../src/embed/before-script.styles.js';
import { PLACE, type FromFrame, type Shown, type ToFrame, type Tree } from './frame-message.js';
import pageCss from './frame-page.css';
import { faintWords } from './faint-words.js';
import { lookPrinted } from './look-printed.js';
import { toElement, toNodes } from './to-nodes.js';

/*
 * The page in the frame of the builder: the real widget among words that come as plain data. `?words` shows them without the script.
 */

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const shapes = sheetOf(beforeScriptStyles);
const plainPage = sheetOf(pageCss);
const own = new CSSStyleSheet();
const brand = new CSSStyleSheet();

const tell = (message: FromFrame): void => parent.postMessage(message, location.protocol === 'file:' ? '*' : location.origin);

let isPrint = false;
let put = '';
let settling: ReturnType<typeof setTimeout> | undefined;

/** What a reader opened, by the place of its words, so that a change of a word closes nothing. */
const openPlaces = (): Set<string> => new Set([...document.querySelectorAll(`details[open]`)].map((one) => one.getAttribute(PLACE) ?? ''));

/** What stands around the words on a page of which nothing is known. */
const PLAIN: readonly Tree[] = [['main', { class: 'frame-page' }, []]];

const putWords = ({ words, around }: Shown): void => {
  const open = openPlaces();
  const { scrollX, scrollY } = window;
  let inner: Element = document.body;
  const outer: Element[] = [];
  for (const tree of around.length > 0 ? around : PLAIN) {
    if (typeof tree === 'string') continue;
    const element = toElement(document, tree[0], tree[1]);
    if (!element) continue;
    if (outer.length === 0) outer.push(element);
    else inner.append(element);
    inner = element;
  }
  inner.append(...toNodes(document, words));
  document.body.replaceChildren(...outer);
  for (const details of document.querySelectorAll('details')) {
    if (open.has(details.getAttribute(PLACE) ?? '-')) details.open = true;
  }
  scrollTo(scrollX, scrollY);
};

const show = (shown: Shown): void => {
  const root = document.documentElement;
  root.style.colorScheme = shown.scheme;
  root.lang = shown.lang;
  const [first = ''] = shown.words;
  root.dir = typeof first === 'string' ? 'ltr' : (first[1]['dir'] ?? 'ltr');
  own.replaceSync(shown.pageCss);
  brand.replaceSync(shown.brandCss);
  document.adoptedStyleSheets = [plainPage, shapes, own, brand];
  const next = JSON.stringify([shown.words, shown.around]);
  if (next !== put) putWords(shown);
  put = next;
  isPrint = shown.isPrint;
  requestAnimationFrame(() => lookPrinted(document, isPrint));
  // A widget has its styles a moment after its words.
  clearTimeout(settling);
  settling = setTimeout(() => {
    lookPrinted(document, isPrint);
    if (shown.scheme === 'light' && !isPrint) tell({ faint: faintWords(document) });
  }, 400);
};

const point = (place: string): void => {
  const found = document.querySelector(`[${PLACE}="${CSS.escape(place)}"]`);
  for (let at = found?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
  found?.scrollIntoView({ block: 'nearest' });
};

addEventListener('message', ({ source, origin, data }: MessageEvent<ToFrame>) => {
  if (source !== parent || parent === window || origin !== (location.protocol === 'file:' ? 'null' : location.origin)) return;
  if ('show' in data) show(data.show);
  if ('print' in data) print();
  if ('point' in data) point(data.point);
  if ('showCard' in data) document.querySelector('.nazorg-contact-card')?.scrollIntoView({ block: 'start' });
});

document.addEventListener(
  'click',
  (event) => {
    const path = event.composedPath().filter((one): one is HTMLElement => one instanceof HTMLElement);
    if (path.some((one) => one.localName === 'a')) event.preventDefault();
    const place = path.map((one) => one.getAttribute(PLACE)).find((one) => one !== null);
    if (place !== undefined && place !== null) tell({ pressed: place });
  },
  { capture: true },
);

const start = async (): Promise<void> => {
  if (location.search !== '?words') await import('../../../src/embed/nazorg.js');
  tell({ isReady: true });
};

void start();
