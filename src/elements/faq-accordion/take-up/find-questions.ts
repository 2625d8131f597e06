import { isWords } from '../../../base/author-content.js';
import { questionAround, questionsIn } from '../questions.js';
import { inAlikePairs } from './alike-pairs.js';
import { askingLinesIn, boldLinesIn } from './title-lines.js';
import { byPlace } from './by-place.js';
import { byRelation } from './by-relation.js';
import type { FoundQuestion } from './found-question.js';
import { inLists, inTables } from './lists-and-tables.js';
import { atControls } from './loose-controls.js';
import { ALL_HEADINGS, asks, headingsIn, levelOf, questionLevelOf, thoseThatAsk } from './titles.js';

/** A way to write questions. */
export type Form = (source: Element) => FoundQuestion[];

const outsideAnswers = (source: Element, elements: readonly Element[]): Element[] =>
  elements.filter((element) => questionAround(source, element) === undefined);

/** Questions marked as such for machines. */
const inMicrodata: Form = (source) =>
  [...source.querySelectorAll('[itemtype$="schema.org/Question"]')].flatMap((item) => {
    const name = item.querySelector('[itemprop~=name]');
    const answer = item.querySelector('[itemprop~=acceptedAnswer],[itemprop~=suggestedAnswer]');
    const title = name?.closest(ALL_HEADINGS) ?? name;
    return title && answer && isWords(answer) && !answer.contains(title) && !title.contains(answer) && !questionAround(source, item)
      ? [{ titles: [title], answer: [answer], before: answer }]
      : [];
  });

/** Headings of one level with what follows. What is above them ends an answer, and so do questions that are there. */
const underHeadings =
  (level: number | undefined): Form =>
  (source) => {
    const headings = outsideAnswers(source, headingsIn(source));
    const titles = headings.filter((heading) => levelOf(heading) === level);
    return byPlace(source, titles, [...headings.filter((heading) => levelOf(heading) < (level ?? 0)), ...questionsIn(source)]);
  };

const inBoldLines: Form = (source) => byPlace(source, thoseThatAsk(outsideAnswers(source, boldLinesIn(source))), headingsIn(source));

const inAskingLines: Form = (source) => byPlace(source, outsideAnswers(source, askingLinesIn(source)), headingsIn(source));

/** From what says most of itself to what says least. */
const formsFor = (source: Element): Form[] => {
  const level = questionLevelOf(outsideAnswers(source, headingsIn(source)));
  return [inLists, inMicrodata, byRelation, underHeadings(level), inTables, inBoldLines, atControls, inAlikePairs, inAskingLines];
};

/** What says for itself that it is a list of questions, whether or not these ask. */
const SURE: readonly Form[] = [inLists, inMicrodata];

const doAsk = (found: readonly FoundQuestion[]): boolean => found.some(({ titles }) => titles.some(asks));

/**
 * The form in which questions are written, and these: the first one that finds any, unless its titles don't ask, and at least as many of
 * another one do, which stand in what would be its answers.
 * @param known - The form in which those that were here before were written: beside questions that are there, only these are looked for.
 */
export const findQuestions = (source: Element, known?: Form): { form: Form | undefined; found: readonly FoundQuestion[] } => {
  const forms = questionsIn(source).length > 0 ? [inLists, ...(known ? [known] : [])] : formsFor(source);
  let first: { form: Form | undefined; found: readonly FoundQuestion[] } = { form: known, found: [] };
  for (const form of forms) {
    const found = form(source);
    if (found.length === 0) continue;
    if (SURE.includes(form) || (doAsk(found) && found.length >= first.found.length)) return { form, found };
    if (first.found.length === 0) first = { form, found };
  }
  return first;
};
