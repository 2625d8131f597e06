import { toSearch, type Found, type SearchLanguage } from '../../../domain/search/to-search.js';
import { summaryOf, type Question } from '../questions.js';
import { questionSections } from './question-sections.js';
import { questionWords, type WordOnPage } from './question-words.js';

/** What a search of a widget's questions comes to. */
export interface FoundQuestions {
  /** How many questions hold what was asked for. */
  count: number;
  /** Whether some that don't hold it stay on the page all the same. */
  others: boolean;
  /** What to hide. */
  unfound: Set<Element>;
  /** The words to mark. */
  hits: StaticRange[];
}

/** Stands on a question that no search hides, or on the heading in it. */
const URGENT = '[data-urgent]';

const isUrgent = (item: Question): boolean => item.matches(URGENT) || summaryOf(item).querySelector(URGENT) !== null;

/**
 * Makes a search of the questions of a widget. Each is found by its question, its answer, and the heading it stands
 * under. Nothing on the page changes.
 */
export const indexQuestions = (
  source: Element,
  items: readonly Question[],
  known: SearchLanguage,
): ((query: string) => FoundQuestions | undefined) => {
  const sections = questionSections(source, items);
  const titles = new Map(sections.map(({ heading }) => [heading, questionWords(heading, known.language)] as const));
  // The nearest heading comes last.
  const above = new Map(sections.flatMap(({ heading, items: below }) => below.map((item) => [item, heading] as const)));
  const words = items.map((item) => {
    const title = titles.get(above.get(item) as HTMLElement) ?? [];
    return [...title, ...questionWords(item, known.language)];
  });
  const search = toSearch(
    words.map((list) => list.map(({ word }) => word)),
    known,
  );
  const hitsIn = (list: readonly WordOnPage[], found: Found): StaticRange[] =>
    list.filter(({ word }) => found.words.has(word)).map(({ range }) => range);

  return (query) => {
    const found = search(query);
    if (found === undefined) return undefined;
    const left = items.filter((item, index) => !found.texts.has(index));
    const unfound = new Set<Element>(left.filter((item) => !isUrgent(item)));
    const others = unfound.size < left.length;
    for (const { items: below, parts } of sections) {
      if (below.every((item) => unfound.has(item))) parts.forEach((part) => unfound.add(part));
    }
    return { count: found.texts.size, others, unfound, hits: [...new Set(words.flatMap((list) => hitsIn(list, found)))] };
  };
};
