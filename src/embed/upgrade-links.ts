import { attempt } from '../base/attempt.js';
import { isWords } from '../base/own-words.js';
import { report } from '../base/report.js';
import { copySettings } from './copy-settings.js';
import { LINK_OPTIONS } from './link-options.js';
import { makeWidget, type Widget } from './make-widget.js';
import { WIDGETS } from './widget-names.js';

/** Where this script comes from: a site that may run code on the page may say which of its links are widgets. */
const OWN_ORIGIN = new URL(import.meta.url).origin;

/** The address alone tells: it is what every CMS keeps of a link. */
export const LINKS = 'a[href*="/nazorg/"]';

/** The name of a widget holds a hyphen; pages of a hospital's own aftercare (`/nazorg/gips`) mostly don't. */
const PATH = /\/nazorg\/([a-z]+-[a-z-]+)\/?$/;

const isHosted = ({ origin, ownerDocument: { head } }: HTMLAnchorElement): boolean =>
  origin === OWN_ORIGIN ||
  [...head.querySelectorAll<HTMLMetaElement>('meta[name="nazorg-hosted"]')].some(
    ({ content }) => content.trim().toLowerCase().replace(/\/$/, '') === origin,
  );

const isAlone = (element: Element): boolean =>
  [...(element.parentNode as ParentNode).childNodes].every((node) => node === element || !isWords(node));

/**
 * What a widget takes the place of: the paragraph that holds the link and nothing else. None when the link stands among other
 * words or in a menu, when somebody is about to follow it, or when the paragraph is still being read or written.
 */
const placeOf = (link: HTMLAnchorElement): Element | undefined => {
  const isUnfinished = link.ownerDocument.readyState === 'loading' || link.isContentEditable;
  if (isUnfinished || link.matches(':focus') || link.closest(`nav,${WIDGETS.join(',')}`)) return undefined;
  let place: Element = link;
  while (place.localName !== 'p' && place.parentElement?.matches('p,span,font,strong,em,b,i,u') && isAlone(place))
    place = place.parentElement;
  return place.localName === 'p' || (place.parentElement?.localName === 'div' && isAlone(place)) ? place : undefined;
};

/** Whether the address asks for a file of the hospital. Without it the widget would say something else than the link promises. */
const asksForFile = ({ search }: HTMLAnchorElement): boolean =>
  [...new URLSearchParams(search).keys()].some((option) => /^(?:src|profile)$/.test(option));

/** Links whose widgets had nothing to say: they stay links. */
const silent = new WeakSet<Element>();

/** Whether a widget says anything: words of a pack, or why there are none. */
const saysSomething = ({ childElementCount, shadowRoot }: Element): boolean =>
  childElementCount > 0 || Boolean(shadowRoot?.querySelector('p'));

/** Puts a widget in the place of a link; the link comes back where the widget stays empty. */
const replace = (place: Element, link: Element, widget: Widget): void => {
  place.replaceWith(widget);
  void widget.updateComplete.then(() => {
    if (saysSomething(widget)) return;
    silent.add(link);
    widget.replaceWith(place);
  });
};

const upgrade = (link: HTMLAnchorElement): void => {
  if (silent.has(link)) return;
  const [, name = ''] = PATH.exec(link.pathname) ?? [];
  const place = name && placeOf(link);
  if (!place) return;
  const isKnown = WIDGETS.includes(name);
  if (!isHosted(link)) {
    if (isKnown) report(link, `stays a link: add <meta name="nazorg-hosted" content="${link.origin}">.`);
  } else if (!isKnown) {
    report(link, `stays a link: ${name} isn't a widget.`);
  } else if (asksForFile(link)) {
    report(link, "stays a link: a link can't set src or profile.");
  } else {
    const widget = makeWidget(name, link);
    if (!widget) return;
    widget.id = place.id || link.id;
    copySettings(
      [...new URLSearchParams(link.search)].filter(([option, value]) => LINK_OPTIONS.test(option) && value !== 'false'),
      widget,
    );
    replace(place, link, widget);
  }
};

/**
 * Makes widgets of the links in a part of the page that lead to hosted widgets and stand alone in their paragraph. Hosted is
 * what has the origin of this script, or one that the page names in `<meta name="nazorg-hosted">`.
 */
export const upgradeLinks = (root: ParentNode): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>(LINKS)) attempt(link, () => upgrade(link));
};
