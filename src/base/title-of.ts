import { headingBefore, HEADINGS, levelOf } from './heading-level.js';
import { wordsOf } from './words-of.js';

/** Who has a title on a page already. */
const taken = new WeakMap<Node, Map<string, WeakRef<Element>>>();

/**
 * A title as nothing else on the page is called, but what stands in it. Who comes first has it alone, the next ones with more words.
 * @param more - What can stand behind it: one of these, or all when others have those.
 */
export const ownTitle = (title: string, element: Element, more: () => readonly string[]): string => {
  const holders = taken.get(element.ownerDocument) ?? new Map<string, WeakRef<Element>>();
  taken.set(element.ownerDocument, holders);
  const take = (wanted: string): boolean => {
    const holder = holders.get(wanted)?.deref();
    if (holder?.isConnected) return holder.contains(element);
    holders.set(wanted, new WeakRef(element));
    return true;
  };
  if (take(title)) return title;
  const join = (words: readonly string[]): string => [title, ...words].filter(Boolean).join(', ');
  const words = more();
  return words.map((one) => join([one])).find(take) ?? join(words);
};

const firstWords = (source: Element, title: string): string[] =>
  [...source.querySelectorAll(`${HEADINGS},summary,caption,th,p,li`)]
    .slice(0, 4)
    .map(wordsOf)
    .filter((words) => words !== '' && words !== title)
    .map((words) => words.split(' ', 8).join(' '));

/** The heading of all that a widget holds: its first one outside its questions, unless that is only the first of several sections. */
const headingOf = (source: Element): Element | undefined => {
  const [first, ...others] = [...source.querySelectorAll(HEADINGS)].filter((one) => !source.contains(one.closest('details')));
  const isOfSection = first && others.some((other) => levelOf(other) <= levelOf(first));
  return isOfSection ? (headingBefore(source) ?? first) : first;
};

/**
 * What a widget is called: its own heading, or the nearest one that stands before it on the page. A widget that would be called as
 * another one has its own first words behind that.
 * @param heading - Its title, where that isn't simply its own heading.
 */
export const titleOf = (source: Element, heading = headingOf(source)): string => {
  const title = wordsOf(heading ?? headingBefore(source));
  return ownTitle(title, source, () => firstWords(source, title));
};

/** The name of a control: its words, with the title of what it is for. */
export const namedFor = (words: string, title: string): string => (title ? `${words}: ${title}` : words);
