import { FIGURE_TOKEN, readForms } from '../../../src/content/fill-figures.js';
import { allLines, type Passage } from '../../authoring/passage.js';

/** The figures that a line names. */
const figuresIn = (line: string): string[] => [...line.matchAll(FIGURE_TOKEN)].map(([, id]) => id as string);

/** The plural forms of its language that a token has no words for: with another figure it would leave a gap. */
const formProblems = (place: string, line: string, lang: string): string[] =>
  [...line.matchAll(FIGURE_TOKEN)].flatMap(([token, , , forms = '']) => {
    if (forms === '') return [];
    const words = readForms(forms);
    const missing = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.filter((form) => words[form] === undefined);
    return missing.length === 0 ? [] : [`${place}: "${token}" has no words for ${missing.join(', ')}, which ${lang} needs.`];
  });

const lineProblems = (place: string, line: string, lang: string, known: ReadonlySet<string>): string[] => {
  const unknown = [...new Set(figuresIn(line))].filter((id) => !known.has(id));
  const loose = line.replace(FIGURE_TOKEN, '').match(/\{[^{}]*\}?|\}/g) ?? [];
  return [
    ...unknown.map((id) => `${place}: there is no figure "${id}"; add it to the figures, or correct its name.`),
    ...loose.map((token) => `${place}: "${token}" names no figure; write {id} or {id|rest}, in small letters without spaces.`),
    ...formProblems(place, line, lang),
  ];
};

/** Every {token} of a text is a known figure. An unknown one would show as a gap in the middle of a sentence. */
export const figureProblems = (passages: readonly Passage[], known: ReadonlySet<string>): string[] =>
  passages.flatMap((passage) => allLines(passage).flatMap((line) => lineProblems(passage.place, line, passage.lang, known)));

/** Rows and steps that take their number from a figure name one that is there. */
export const namedFigureProblems = (named: readonly { place: string; id: string | undefined }[], known: ReadonlySet<string>): string[] =>
  named
    .filter(({ id }) => id !== undefined && !known.has(id))
    .map(({ place, id }) => `${place}: there is no figure "${id ?? ''}"; add it to the figures, or correct its name.`);

/** Figures that nothing shows: no text, no row of a table and no step names them. */
export const unusedFigureProblems = (figures: Iterable<string>, used: ReadonlySet<string>): string[] =>
  [...figures].filter((id) => !used.has(id)).map((id) => `figures.json: nothing shows "${id}"; name it in a text, or take it out.`);
