import { wordsOf } from '../../../base/words-of.js';
import { toSearch, type Found, type SearchLanguage } from '../../../domain/search/to-search.js';
import { summaryOf, type Question } from '../questions.js';
import { signsIn } from './call-signs.js';
import { questionSections } from './question-sections.js';
import { questionWords, type WordOnPage } from './question-words.js';

/** What a search of a widget's questions comes to. */
export interface FoundQuestions {
  /** How many questions hold what was asked for. */
  count: number;
  /** The signs to call for that hold it, or come nearest. */
  signs: Set<Element>;
  /** Where nothing holds it: the title of the questions that stay since they come nearest, or come first. */
  near: string;
  /** Whether some more stay on the page all the same. */
  others: boolean;
  /** What to hide. */
  unfound: Set<Element>;
  /** The words to mark. */
  hits: StaticRange[];
}

/** So many questions hold only what all of them are about, which is no reason to call. */
const MANY = 5;

/** Stands on a question that no search hides, or on the heading in it. */
const URGENT = '[data-urgent]';

const isUrgent = (item: Question): boolean => item.matches(URGENT) || summaryOf(item).querySelector(URGENT) !== null;

/**
 * Makes a search of the questions of a widget. Each is found by its question, its answer, and the heading it stands
 * under; and beside them each sign to call for, by its words and the title above. Nothing on the page changes.
 * @param box - Says when to call.
 */
export const indexQuestions = (
  source: Element,
  items: readonly Question[],
  box: Element,
  known: SearchLanguage,
): ((query: string) => FoundQuestions | undefined) => {
  const sections = questionSections(source, items);
  // The nearest heading comes last.
  const above = new Map<Element, Element>(sections.flatMap(({ heading, items: below }) => below.map((item) => [item, heading] as const)));
  const signs = signsIn(box);
  const callTitle = box.querySelector('.nazorg-call');
  if (callTitle) signs.forEach((sign) => above.set(sign, callTitle));
  const titles = new Map([...new Set(above.values())].map((heading) => [heading, questionWords(heading, known)] as const));
  const words = [...signs, ...items].map((part) => [...(titles.get(above.get(part) as Element) ?? []), ...questionWords(part, known)]);
  const search = toSearch(
    words.map((list) => list.map(({ word }) => word)),
    known,
  );
  const hitsIn = (list: readonly WordOnPage[], found: Found): StaticRange[] =>
    list.filter(({ word }) => found.words.has(word)).map(({ range }) => range);

  /** The section of the question that comes nearest, or that question alone where it has no heading. Where none does, the first section. */
  const nearest = (question: Question | undefined): { title: string; shown: readonly Element[] } => {
    const heading = above.get((question ?? items[0]) as Element);
    if (question && !heading) return { title: wordsOf(summaryOf(question)), shown: [question] };
    return { title: wordsOf(heading), shown: items.filter((item) => above.get(item) === heading) };
  };

  return (query) => {
    const found = search(query);
    if (found === undefined) return undefined;
    const foundItems = items.filter((_, index) => found.texts.has(signs.length + index));
    const isBroad = !found.isNear && foundItems.length > Math.max(MANY, items.length / 2);
    const foundSigns = new Set(isBroad ? [] : signs.filter((_, index) => found.texts.has(index)));
    const hasNear = found.isNear && (foundItems.length > 0 || foundSigns.size === 0);
    const near = hasNear ? nearest(foundItems[0]) : undefined;
    const shown = new Set<Element>(near?.shown ?? foundItems);
    const left = items.filter((item) => !shown.has(item));
    const unfound = new Set<Element>(left.filter((item) => !isUrgent(item)));
    const others = unfound.size < left.length;
    for (const { items: below, parts } of sections) {
      if (below.every((item) => unfound.has(item))) parts.forEach((part) => unfound.add(part));
    }
    return {
      count: found.isNear ? 0 : foundItems.length,
      signs: foundSigns,
      near: near?.title ?? '',
      others,
      unfound,
      hits: [...new Set(words.flatMap((list) => hitsIn(list, found)))],
    };
  };
};
