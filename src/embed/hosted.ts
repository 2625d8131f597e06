import { LINK_OPTIONS } from './link-options.js';
import { measurePaperHeight } from './paper-height.js';

/*
 * The script of a hosted page, beside that of the widgets: it follows what the address asks for, and tells a page that shows
 * this one in a frame how high it is.
 */

const { documentElement: page } = document;
const query = new URLSearchParams(location.search);

/** The same page in the language that the address asks for, if this one isn't. */
const inLanguage = (lang: string): string | undefined =>
  lang === page.lang ? undefined : document.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang="${CSS.escape(lang)}"]`)?.href;

/** Empties the words on the page, when the address has settings: those decide which words the script of the widgets puts there. */
const applySettings = (): void => {
  const settings = [...query].filter(([name, value]) => name !== 'lang' && LINK_OPTIONS.test(name) && value !== 'false');
  const words = document.querySelector<HTMLElement>('[data-nazorg]');
  if (settings.length === 0 || !words) return;
  words.replaceChildren();
  for (const [name, value] of [['heading-level', '1'], ...settings]) words.setAttribute(`data-${name}`, value as string);
};

const tell = (said: Readonly<Record<string, number>>): void => parent.postMessage(said, '*');

/** Only a height. It grows when a reader opens an answer, so who shows this page knows that much, and not which one or why. */
const tellHeight = (): void => tell({ nazorgHeight: Math.ceil(page.getBoundingClientRect().height) });

/** How long a page stays as it is before it is measured for paper, so that a reader who opens one answer after another doesn't wait. */
const CALM_MS = 300;

let calm: ReturnType<typeof setTimeout> | undefined;

const tellHeights = (): void => {
  tellHeight();
  clearTimeout(calm);
  calm = setTimeout(() => tell({ nazorgPaperHeight: measurePaperHeight() }), CALM_MS);
};

/** Tells them whenever they change, and whoever asks: the script of the other page may have come later. */
const keepTelling = (): void => {
  new ResizeObserver(tellHeights).observe(page);
  // A frame of another site that is far from what a reader sees isn't drawn, and then nothing is observed.
  addEventListener('load', tellHeights);
  addEventListener('message', ({ source, data }: MessageEvent<{ nazorgHeight?: unknown } | null>) => {
    if (source === parent && data?.nazorgHeight === 'ask') tellHeights();
  });
};

/** Links to other sites leave the frame: most of those sites don't let themselves be shown in one. */
const leaveFrame = (event: MouseEvent): void => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link?.protocol.startsWith('http') && link.origin !== location.origin) link.target ||= '_top';
};

const elsewhere = inLanguage(query.get('lang') ?? page.lang);
if (elsewhere === undefined) {
  applySettings();
  if (parent !== self) {
    keepTelling();
    addEventListener('click', leaveFrame, { capture: true });
  }
} else {
  location.replace(elsewhere + location.search);
}
