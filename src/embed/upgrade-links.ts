import { attempt } from '../base/attempt.js';
import { isWords } from '../base/author-content.js';
import { report } from '../base/report.js';
import { showChildrenAlone } from '../base/show-children-alone.js';
import { WIDGET_OR_BOX } from '../base/widget-selectors.js';
import { copySettings } from './copy-settings.js';
import { LINK_OPTIONS } from './link-options.js';
import { makeWidget, type Widget } from './make-widget.js';
import { FILE_ATTRIBUTES, WIDGETS } from '../widgets.js';

/** Where this script comes from: a site that may run code on the page may say which of its links are widgets. */
const OWN_ORIGIN = new URL(import.meta.url).origin;

/** The address alone tells: it is what every CMS keeps of a link. */
export const LINKS = 'a[href*="/nazorg/"]';

/** The name of a widget holds a hyphen; pages of a hospital's own aftercare (`/nazorg/gips`) mostly don't. */
const PATH = /\/nazorg\/([a-z]+-[a-z-]+)\/?$/;

/** Where a link is no widget of its own: in a menu, or among the words of a widget. */
const ELSEWHERE = `nav,${WIDGET_OR_BOX}`;

const isHosted = ({ origin, ownerDocument: { head } }: HTMLAnchorElement): boolean =>
  origin === OWN_ORIGIN ||
  [...head.querySelectorAll<HTMLMetaElement>('meta[name="nazorg-hosted"]')].some(
    ({ content }) => content.trim().toLowerCase().replace(/\/$/, '') === origin,
  );

const isAlone = (element: Element): boolean =>
  [...(element.parentNode as ParentNode).childNodes].every((node) => node === element || !isWords(node));

/**
 * What holds a link and nothing else, and can hold a widget: its paragraph, or a `<div>`. None when the link stands among other words
 * or in a menu, when somebody is about to follow it, or when the page is still being read or written.
 */
const boxOf = (link: Element): HTMLElement | undefined => {
  const isUnfinished = link.ownerDocument.readyState === 'loading' || (link as HTMLElement).isContentEditable;
  if (isUnfinished || link.ownerDocument.activeElement === link || link.closest(ELSEWHERE)) return undefined;
  let inner = link;
  while (inner.parentElement?.matches('span,font,strong,em,b,i,u') && isAlone(inner)) inner = inner.parentElement;
  const box = inner.parentElement;
  return box?.matches('p,div') && isAlone(inner) ? box : undefined;
};

/** Whether the address asks for a file of the hospital. Without it the widget would say something else than the link promises. */
const asksForFile = ({ search }: HTMLAnchorElement): boolean =>
  [...new URLSearchParams(search).keys()].some((option) => FILE_ATTRIBUTES.includes(option));

/** Whether a widget says anything: words of a pack, or why there are none. */
const saysSomething = ({ childElementCount, shadowRoot }: Element): boolean =>
  childElementCount > 0 || Boolean(shadowRoot?.querySelector('p'));

/** Shows a widget in a box in the place of its link, as soon as the widget says something. The link stays where it is. */
const showIn = (box: HTMLElement, widget: Widget): void => {
  const link = box.ownerDocument.createElement('slot');
  const root = box.attachShadow({ mode: 'open' });
  try {
    root.append(link, widget);
  } catch (error) {
    showChildrenAlone(() => root, box);
    throw error;
  }
  void widget.updateComplete.then(() => (saysSomething(widget) ? link : widget).remove());
};

const upgrade = (link: HTMLAnchorElement): void => {
  const [, name = ''] = PATH.exec(link.pathname) ?? [];
  const box = name && boxOf(link);
  if (!box || box.shadowRoot) return;
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
    const query = new URLSearchParams(link.search);
    copySettings((setting) => (LINK_OPTIONS.test(setting) && query.get(setting) !== 'false' ? query.get(setting) : null), widget);
    showIn(box, widget);
  }
};

/**
 * Makes widgets of the links in a part of the page that lead to hosted widgets and stand alone in their paragraph. Hosted is
 * what has the origin of this script, or one that the page names in `<meta name="nazorg-hosted">`.
 */
export const upgradeLinks = (root: ParentNode): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>(LINKS)) attempt(link, () => upgrade(link));
};
