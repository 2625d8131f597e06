import { isElement } from '../../../base/node-kind.js';
import type { FoundQuestion } from './found-question.js';

/** Libraries that open and close answers, by the name under which each stands on a page, and the markup that it works on. */
const LIBRARIES: readonly (readonly [name: string, markup: string])[] = [
  ['bootstrap', '[data-bs-toggle]'],
  ['jQuery.fn.collapse', '[data-toggle]'],
  ['jQuery.ui', '.ui-accordion,.ui-accordion *'],
  ['Alpine', '[x-data],[x-data] *'],
  ['UIkit', '[uk-accordion],[uk-accordion] *'],
  ['Foundation', '[data-accordion],[data-accordion] *'],
  ['GOVUKFrontend', '[data-module],[data-module] *'],
  ['elementorFrontend', '.elementor-widget-container *'],
];

/** What says that something is a control, and what is hidden as a closed answer is. */
const CONTROLS =
  'button,label,[role=button],[role=tab],[aria-expanded],[aria-controls],[onclick],a:not([href]),a[href^="#"],a[href^="javascript:"]';
const HIDDEN = '[hidden],[inert],[aria-hidden=true],[style*="display"],[style*="height"],[class*="collaps"]';

const isControl = (element: Element): boolean => element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null;

/** Whether a question looks as one that a script opens and closes. */
export const looksDriven = ({ titles, answer }: FoundQuestion): boolean =>
  titles.some(isControl) || answer.some((node) => isElement(node) && node.matches(HIDDEN));

const isThere = (page: Document, name: string): boolean => {
  let at: unknown = page.defaultView;
  for (const part of name.split('.')) at = (at as Record<string, unknown> | null | undefined)?.[part];
  return at !== undefined && at !== null;
};

/** Whether the library that such markup is written for is on the page. */
export const hasLibrary = (source: Element, found: readonly FoundQuestion[]): boolean =>
  LIBRARIES.some(
    ([name, markup]) =>
      isThere(source.ownerDocument, name) &&
      found.some(({ titles }) => titles.some((title) => title.matches(markup) || title.querySelector(markup))),
  );

/** What a script changes of what it opens and closes. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'inert',
  'role',
  'tabindex',
  'aria-expanded',
  'aria-hidden',
  'aria-controls',
  'aria-selected',
];

/** Sees whether another script works on some questions while the page is loading. */
export class ScriptWatch {
  readonly #records: MutationRecord[] = [];
  readonly #observer = new MutationObserver((records) => this.#records.push(...records));

  constructor(source: Element) {
    this.#observer.observe(source, { attributes: true, attributeFilter: ATTRIBUTES, subtree: true });
  }

  /** Whether one has changed a title, what holds it, or an answer. What is in an answer is that one's own affair. */
  hasSeen(found: readonly FoundQuestion[]): boolean {
    this.#records.push(...this.#observer.takeRecords());
    const isPart = (target: Node): boolean =>
      found.some(
        ({ titles, answer }) =>
          titles.some((title) => title.contains(target) || target.contains(title)) || answer.includes(target as ChildNode),
      );
    return this.#records.some(({ target }) => isPart(target));
  }
}
