import { waitForWords } from '../base/found-words.js';
import { keepPlace } from '../base/keep-place.js';
import { reportUnknown } from '../base/report.js';
import { LINKS, upgradeLinks } from './upgrade-links.js';
import { WIDGETS } from './widget-names.js';

/** Plain HTML that a CMS let through: the attribute, or the class alone where attributes were dropped. */
const SELECTOR = ['[data-nazorg]', ...WIDGETS.map((widget) => `.nazorg-${widget}`)].join(',');

/** What a change of the page may bring. */
const UPGRADED = `${SELECTOR},${LINKS}`;

const KEPT = new Set(['id', 'class', 'lang', 'dir', 'title']);

/** What an accordion made of a question, or put into its answer. The words came to the page before, and such changes may be many. */
const isItem = (node: Node): boolean => /^nazorg-(?:item|copy)$/.test((node as Element).className);

/** Whether a new element is plain HTML to be upgraded, or holds some. A widget that was made of some has its class. */
const isNews = (element: Element): boolean =>
  (element.matches(UPGRADED) && !WIDGETS.includes(element.localName)) || element.querySelector(UPGRADED) !== null;

/** A value without the curly quotes and spaces that an editor put around it. */
const bare = (value: string): string => value.replace(/^[\s“”„″]+|[\s“”„″]+$/g, '');

const widgetOf = (element: Element): string | undefined => {
  const named = bare(element.getAttribute('data-nazorg') ?? '').toLowerCase();
  return WIDGETS.find((widget) => widget === named || element.classList.contains(`nazorg-${widget}`));
};

/** Makes the widget of one element: `data-` attributes become its attributes, and the children move as they are. */
const replace = (element: HTMLElement, name: string): void => {
  const widget = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of [...element.attributes]) {
    if (KEPT.has(attribute)) widget.setAttribute(attribute, value);
    else if (attribute.startsWith('data-') && attribute !== 'data-nazorg')
      widget.setAttribute(attribute.slice('data-'.length), bare(value));
  }
  widget.append(...element.childNodes);
  element.replaceWith(widget);
};

const upgrade = (element: HTMLElement): void => {
  const name = widgetOf(element);
  if (name === undefined) reportUnknown(element, 'data-nazorg', element.getAttribute('data-nazorg'), WIDGETS);
  if (name === undefined || WIDGETS.includes(element.localName) || element.isContentEditable) return;
  replace(element, name);
};

/** Makes widgets of all plain HTML in a part of the page that is marked as one, and of links to hosted ones. */
export const upgradePlainHtml = (root: ParentNode): void => {
  if (waitForWords(() => upgradePlainHtml(root))) return;
  keepPlace();
  root.querySelectorAll<HTMLElement>(SELECTOR).forEach(upgrade);
  upgradeLinks(root);
};

/** Says that a copy of this script looks at the page; another one leaves it to the first. */
const LOOKED_AT = Symbol.for('nazorg.looked-at');

/** Does so now, when the page is read to its end, and whenever something is added later. */
export const keepUpgrading = (document: Document & { [LOOKED_AT]?: true }): void => {
  if (document[LOOKED_AT]) return;
  document[LOOKED_AT] = true;
  upgradePlainHtml(document);
  new MutationObserver((records) => {
    const added = records
      .flatMap(({ target, addedNodes }) => (isItem(target) ? [] : [...addedNodes]))
      .filter((node) => node instanceof Element && !isItem(node)) as Element[];
    if (document.readyState !== 'loading' && added.some(isNews)) upgradePlainHtml(document);
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => upgradePlainHtml(document), { once: true });
};
