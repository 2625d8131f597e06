import { heightInSteps } from './height-in-steps.js';
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

/**
 * Empties the words on the page, when the address has settings: those decide which words the script of the widgets puts there. A
 * file that an address asks for is never loaded. It stands for a pack that nobody knows, so that no other one is shown in its place.
 */
const applySettings = (): void => {
  const settings = [...query].filter(([name, value]) => name !== 'lang' && LINK_OPTIONS.test(name) && value !== 'false');
  const file = query.get('src');
  if (file) settings.push(['pack', file]);
  const words = document.querySelector<HTMLElement>('[data-nazorg]');
  if (settings.length === 0 || !words) return;
  words.replaceChildren();
  for (const [name, value] of [['heading-level', '1'], ...settings]) words.setAttribute(`data-${name}`, value as string);
};

/** Whatever a reader may do that changes the height, also by voice or with "find in page". Scrolling isn't among it. */
const ACTS = ['click', 'keydown', 'input', 'beforematch', 'toggle'];

type Heights = Partial<Record<'nazorgHeight' | 'nazorgPaperHeight', number>>;

let isUntouched = true;
const untouched: Heights = {};
let told: Heights = {};

/** Only a height: to the pixel until a reader does something, in steps from then on, and only when that changes. */
const tell = (name: keyof Heights, height: number): void => {
  if (isUntouched) untouched[name] = Math.ceil(height);
  const said = heightInSteps(height, untouched[name] ?? 0);
  if (said !== told[name]) parent.postMessage({ [name]: (told[name] = said) }, '*');
};

/** How long a page stays as it is before it is measured for paper, so that a reader who opens one answer after another doesn't wait. */
const CALM_MS = 300;

let calm: ReturnType<typeof setTimeout> | undefined;

const tellHeights = (): void => {
  tell('nazorgHeight', page.getBoundingClientRect().height);
  clearTimeout(calm);
  calm = setTimeout(() => tell('nazorgPaperHeight', measurePaperHeight()), CALM_MS);
};

/** Tells them whenever they change, and whoever asks: the script of the other page may have come later. */
const keepTelling = (): void => {
  for (const type of ACTS) addEventListener(type, () => (isUntouched = false), true);
  new ResizeObserver(tellHeights).observe(page);
  // A frame of another site that is far from what a reader sees isn't drawn, and then nothing is observed.
  addEventListener('load', tellHeights);
  addEventListener('message', ({ source, data }: MessageEvent<{ nazorgHeight?: unknown } | null>) => {
    if (source !== parent || data?.nazorgHeight !== 'ask') return;
    told = {};
    tellHeights();
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
    addEventListener('click', leaveFrame, true);
  }
} else {
  location.replace(elsewhere + location.search);
}
