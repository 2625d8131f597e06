import { attempt } from '../base/attempt.js';
import { keepScroll } from '../base/keep-scroll.js';
import { isElement } from '../base/node-kind.js';
import { report, reportUnknown } from '../base/report.js';
import { bare } from './copy-settings.js';
import { upgradeBox } from './upgrade-box.js';
import { LINKS, upgradeLinks } from './upgrade-links.js';
import { WIDGETS } from '../widgets.js';

/** Plain HTML that a CMS let through: the attribute, or the class alone where attributes were dropped. */
const SELECTOR = ['[data-nazorg]', ...WIDGETS.map((widget) => `.nazorg-${widget}`)].join(',');

/** What a change of the page may bring. */
const UPGRADED = `${SELECTOR},${LINKS}`;

/** Whether a new element is plain HTML to be upgraded, or holds some. */
const isNews = (element: Element): boolean => element.matches(UPGRADED) || element.querySelector(UPGRADED) !== null;

/** The same, where the names of fields hide what a form can do (`<input name="matches">`). */
const mayBeNews = (element: Element): boolean => {
  try {
    return isNews(element);
  } catch {
    return true;
  }
};

const widgetOf = (element: Element): string | undefined => {
  const named = bare(element.getAttribute('data-nazorg') ?? '').toLowerCase();
  return WIDGETS.find((widget) => widget === named || element.classList.contains(`nazorg-${widget}`));
};

/** What was made a widget, or can't be one: it isn't tried again with every change of the page. */
const tried = new WeakSet<Element>();

const upgrade = (element: HTMLElement): void => {
  if (tried.has(element)) return;
  const name = widgetOf(element);
  if (name === undefined) reportUnknown(element, 'data-nazorg', element.getAttribute('data-nazorg'), WIDGETS);
  if (name === undefined || WIDGETS.includes(element.localName)) return;
  if (element.isContentEditable) {
    report(element, 'stays as it is while it can be edited.');
  } else {
    tried.add(element);
    upgradeBox(element, name);
  }
};

/**
 * Makes widgets of all plain HTML in a part of the page that is marked as one, and of links to hosted ones: each by itself, since
 * what is wrong with one is no reason for the others to stay what they are.
 */
export const upgradePlainHtml = (root: ParentNode): void => {
  for (const element of root.querySelectorAll<HTMLElement>(SELECTOR)) attempt(element, () => upgrade(element));
  upgradeLinks(root);
};

/** Says that a copy of this script looks at the page; another one leaves it to the first. */
const LOOKED_AT = Symbol.for('nazorg.looked-at');

/**
 * Does so now, when the page is read to its end, and whenever something is added later. Only the first two can come upon a reader
 * who has scrolled on a page that was laid out without widgets.
 */
export const keepUpgrading = (document: Document & { [LOOKED_AT]?: true }): void => {
  if (document[LOOKED_AT]) return;
  document[LOOKED_AT] = true;
  const look = (): void => attempt(document.documentElement, () => upgradePlainHtml(document));
  const lookAtPage = (): void => attempt(document.documentElement, () => keepScroll(look));
  lookAtPage();
  attempt(document.documentElement, () => {
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement);
      if (document.readyState !== 'loading' && added.some(mayBeNews)) look();
    }).observe(document, { childList: true, subtree: true });
  });
  attempt(document.documentElement, () => document.addEventListener('DOMContentLoaded', lookAtPage, { once: true }));
};
