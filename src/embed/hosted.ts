import { LINK_OPTIONS } from './link-options.js';

/*
 * The script of a hosted page, beside that of the widgets: it follows what the address asks for, and tells a page that shows
 * this one in a frame how high it is.
 */

const { documentElement: page } = document;
const query = new URLSearchParams(location.search);

/** The same page in the language that the address asks for, if this one isn't. */
const inLanguage = (lang: string): string | undefined =>
  lang === page.lang ? undefined : document.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang="${CSS.escape(lang)}"]`)?.href;

/** Makes an empty widget of the words on the page, when the address has settings: those decide which words there are. */
const applySettings = (): void => {
  const settings = [...query].filter(([name, value]) => name !== 'lang' && LINK_OPTIONS.test(name) && value !== 'false');
  const words = document.querySelector<HTMLElement>('[data-nazorg]');
  if (settings.length === 0 || !words) return;
  const widget = document.createElement(words.dataset['nazorg'] as string);
  widget.setAttribute('heading-level', '1');
  for (const [name, value] of settings) widget.setAttribute(name, value);
  words.replaceWith(widget);
};

/** Only a height. It grows when a reader opens an answer, so who shows this page knows that much, and not which one or why. */
const tellHeight = (): void => {
  parent.postMessage({ nazorgHeight: Math.ceil(page.getBoundingClientRect().height) }, '*');
};

/** Tells it whenever it changes, and whoever asks: the script of the other page may have come later. */
const keepTelling = (): void => {
  new ResizeObserver(tellHeight).observe(page);
  addEventListener('message', ({ source, data }: MessageEvent<{ nazorgHeight?: unknown } | null>) => {
    if (source === parent && data?.nazorgHeight === 'ask') tellHeight();
  });
};

const elsewhere = inLanguage(query.get('lang') ?? page.lang);
if (elsewhere === undefined) {
  applySettings();
  if (parent !== self) keepTelling();
} else {
  location.replace(elsewhere + location.search);
}
