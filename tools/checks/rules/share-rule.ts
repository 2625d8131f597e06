import { FIGURE_TOKEN } from '../../../src/content/fill-figures.js';
import type { Figure, Pack } from '../../../src/content/pack.js';
import { allLines, proseLines, type Passage } from '../../authoring/passage.js';
import { packToPassages } from '../../authoring/pack-to-passages.js';

type Figures = Readonly<Record<string, Figure>>;

/** A share of a hundred in some words: of whom it is so, or of whom it isn't. */
interface Share {
  id: string;
  isRest: boolean;
}

const sharesIn = (words: string, figures: Figures): Share[] =>
  [...words.matchAll(FIGURE_TOKEN)].flatMap(([, id = '', rest, forms]) =>
    Object.hasOwn(figures, id) && figures[id]?.unit === 'of-100' && !forms ? [{ id, isRest: rest !== undefined }] : [],
  );

/** Shares of which only one side is told: of a text that runs on in all of it, of a title in the line itself. */
const oneSided = (passage: Passage, figures: Figures): string[] => {
  const { headings } = passage;
  const lines = allLines(passage).slice(0, headings.length);
  return [...lines, proseLines(passage).join('\n')].flatMap((words) => {
    const shares = sharesIn(words, figures);
    const ids = [...new Set(shares.map(({ id }) => id))];
    return ids
      .filter((id) => new Set(shares.filter((share) => share.id === id).map(({ isRest }) => isRest)).size === 1)
      .map((id) => `${passage.place}: of "${id}" only one side is told; say of how many it is so and of how many not, or give no number.`);
  });
};

/** Shares that a page says in several places. */
const toldTwice = (passages: readonly Passage[], figures: Figures): string[] => {
  const places = new Map<string, Set<string>>();
  for (const passage of passages) {
    for (const { id } of sharesIn(allLines(passage).join('\n'), figures)) places.set(id, (places.get(id) ?? new Set()).add(passage.place));
  }
  return [...places].flatMap(([id, found]) =>
    found.size === 1 ? [] : [`"${id}" stands in ${[...found].join(' and in ')}; say it once on a page, and elsewhere where it stands.`],
  );
};

/** Several shares for one question: of the same population, with the same outcome. */
const rivals = (passages: readonly Passage[], figures: Figures): string[] => {
  const ids = [...new Set(passages.flatMap((passage) => sharesIn(allLines(passage).join('\n'), figures)).map(({ id }) => id))];
  const byQuestion = new Map<string, string[]>();
  for (const id of ids) {
    const { population, outcome } = figures[id] as Figure;
    if (outcome === undefined) continue;
    const question = `${population ?? ''}, ${outcome}`;
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), id]);
  }
  return [...byQuestion].flatMap(([question, rivalling]) =>
    rivalling.filter((id) => figures[id]?.beside === undefined).length <= 1
      ? []
      : [`"${rivalling.join('" and "')}" answer one question (${question}); keep one, or say in "beside" why both stand.`],
  );
};

/** A page tells both sides of each share, and has one figure for each question. */
export const shareProblems = (pack: Pack): string[] => {
  const passages = packToPassages(pack);
  const { figures } = pack;
  return [...passages.flatMap((passage) => oneSided(passage, figures)), ...rivals(passages, figures)];
};

/** A page says each share in one place. Our packs have to; a hospital may have a reason not to. */
export const repeatedShares = (pack: Pack): string[] => toldTwice(packToPassages(pack), pack.figures);
