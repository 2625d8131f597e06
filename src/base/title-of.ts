import { headingBefore, HEADINGS } from './heading-level.js';

const wordsOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Who has a name on a page already. */
const taken = new WeakMap<Node, Map<string, WeakRef<Element>>>();

/** A title as nobody else on the page has it: of the widgets that would have the same, the next ones have their first words as well. */
const ownTitle = (title: string, source: Element): string => {
  const names = taken.get(source.ownerDocument) ?? new Map<string, WeakRef<Element>>();
  taken.set(source.ownerDocument, names);
  const holder = names.get(title)?.deref();
  if (!holder?.isConnected || holder === source) {
    names.set(title, new WeakRef(source));
    return title;
  }
  const first = [...source.querySelectorAll(`${HEADINGS},summary,caption,th,p,li`)].map(wordsOf).find((words) => words && words !== title);
  return [title, first?.split(' ', 8).join(' ')].filter(Boolean).join(', ');
};

/**
 * What a widget is called: its first heading outside its questions, or the nearest one that stands before it on the page.
 * @param heading - Its title, where that isn't simply its first heading.
 */
export const titleOf = (
  source: Element,
  heading = [...source.querySelectorAll(HEADINGS)].find((one) => !source.contains(one.closest('details'))),
): string => ownTitle(wordsOf(heading ?? headingBefore(source)), source);

/** The name of a control: its words, with the title of what it is for. */
export const namedFor = (words: string, title: string): string => (title ? `${words}: ${title}` : words);
