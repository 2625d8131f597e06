import type { Block, Text } from '../../src/content/pack.js';
import type { FaqWords, SharedWords } from './authored.js';
import { markdownToBlocks } from './markdown-to-blocks.js';
import type { Passage } from './passage.js';

/** The words of one authored file, by the name of that file without `.json`. */
export type WordsFile =
  { kind: 'faq'; words: FaqWords } | { [Kind in keyof SharedWords]: { kind: Kind; words: Partly<Kind> } }[keyof SharedWords];

/** Words of one passage as authors write them: headings plain, prose in Markdown. */
interface Written extends Pick<Passage, 'isSearchedOnly' | 'isForEditors'> {
  kind?: string;
  id: string;
  headings: string[];
  markdown: (string | undefined)[];
}

/** A file of words of which a part may be missing, where a pack only says what differs from the shared ones. */
type Partly<Kind extends keyof SharedWords> = Kind extends 'glossary' | 'synonyms' | 'sources'
  ? SharedWords[Kind]
  : { [Name in keyof SharedWords[Kind]]?: Fields<SharedWords[Kind][Name]> };

/** Of words by their names, any; of a list or a text, all. */
type Fields<Value> = Value extends string | readonly unknown[] ? Value : string extends keyof Value ? Value : Partial<Value>;

const present = (...words: (string | undefined)[]): string[] => words.filter((one) => one !== undefined);

/** What is asked of a hospital's editor, by the ids of what asks it. */
const asks = (asking: Record<string, { ask?: string }>): Written[] =>
  Object.entries(asking).flatMap(([id, { ask }]) =>
    ask === undefined ? [] : [{ kind: 'ask', id, headings: [ask], markdown: [], isForEditors: true as const }],
  );

const faqPassages = ({ title, sections, items, related }: FaqWords): Written[] => [
  { id: 'title', headings: [title], markdown: [] },
  ...Object.entries(sections).map(([id, section]) => ({
    kind: 'section',
    id,
    headings: [section.title],
    markdown: [section.teaser, section.earlier],
  })),
  ...Object.entries(items).map(([id, item]) => ({
    kind: 'item',
    id,
    headings: [item.question],
    markdown: [item.summary, ...(item.answer ?? []), item.earlier],
  })),
  ...asks(items),
  ...Object.entries(related).map(([id, one]) => ({ kind: 'related', id, headings: [one.title], markdown: [one.text] })),
];

const riskPassages = ({ title, lead = [], open, more, statements = {}, groups = {}, notes = {} }: Partly<'risk'>): Written[] => [
  { id: 'lead', headings: present(title, open, more), markdown: lead },
  ...Object.entries(statements).map(([id, one]) => ({
    kind: 'statement',
    id,
    headings: [one.title],
    markdown: [...one.text, one.earlier],
  })),
  ...Object.entries(groups).flatMap(([id, group]) => [
    {
      kind: 'group',
      id,
      headings: [group.title, ...Object.values(group.columns)],
      markdown: [group.intro, group.caption, group.population, group.earlier],
    },
    ...Object.entries(group.rows).map(([rowId, row]) => ({
      kind: 'row',
      id: rowId,
      headings: [row.label],
      markdown: [row.yes, row.no, row.earlier],
    })),
  ]),
  ...Object.entries(notes).map(([id, note]) => ({
    kind: 'note',
    id,
    headings: [],
    markdown: typeof note === 'string' ? [note] : Object.values(note),
  })),
];

const timelinePassages = ({
  title,
  lead = [],
  start,
  whenToCall = {},
  situations = {},
  ways = {},
  steps = {},
}: Partly<'timeline'>): Written[] => [
  {
    id: 'lead',
    headings: present(title, start, ...Object.values(situations), ...Object.values(ways).flatMap((way) => [way.label, way.start])),
    markdown: lead,
  },
  {
    id: 'whenToCall',
    headings: present(whenToCall.title, whenToCall.now),
    markdown: [whenToCall.intro, ...Object.values(whenToCall.signs ?? {}).map((sign) => `- ${sign}`), whenToCall.outside, whenToCall.call],
  },
  ...Object.entries(steps).map(([id, step]) => ({
    kind: 'step',
    id,
    headings: [step.when, step.title],
    markdown: [...step.text, step.earlier],
  })),
  ...asks(steps),
];

const helpPassages = ({
  unavailable,
  danger,
  emergency,
  elsewhere,
  dangerSigns,
  unanswered,
  lines = {},
  calls = {},
  countries = {},
}: Partly<'help'>): Written[] => [
  {
    id: 'all',
    headings: [...present(danger, emergency, elsewhere), ...Object.values(lines), ...Object.values(calls)],
    markdown: [unavailable, dangerSigns, unanswered],
  },
  ...Object.entries(countries).map(([id, country]) => ({ kind: 'country', id, headings: [], markdown: Object.values(country) })),
];

/** Labels and what joins a range, less the places of names, days, years and bounds in them, which aren't figures. */
const labelsOf = ({ labels = {}, range }: Partly<'general'>): string[] =>
  present(...Object.values(labels), range).map((label) => label.replace(/\{(?:by|on|low|high|year)\}/g, ''));

const writtenIn = (file: WordsFile): Written[] => {
  switch (file.kind) {
    case 'faq':
      return faqPassages(file.words);
    case 'risk':
      return riskPassages(file.words);
    case 'timeline':
      return timelinePassages(file.words);
    case 'contact':
      return [{ id: 'text', headings: present(file.words.title), markdown: file.words.text ?? [] }];
    case 'help':
      return helpPassages(file.words);
    case 'general':
      return [{ id: 'disclaimer', headings: labelsOf(file.words), markdown: [file.words.disclaimer] }];
    case 'glossary':
      return [
        {
          id: 'all',
          headings: Object.values(file.words).flatMap(({ forms }) => forms),
          markdown: Object.values(file.words).map(({ text }) => text),
        },
      ];
    case 'synonyms':
      return [{ id: 'all', headings: Object.values(file.words).flat(), markdown: [], isSearchedOnly: true }];
    case 'sources':
      return [
        {
          id: 'all',
          headings: Object.values(file.words).map(({ publisher = '' }) => publisher),
          markdown: Object.values(file.words).map(({ about = '' }) => about),
        },
      ];
  }
};

/**
 * Reads the passages of an authored file. `folder` is its folder in content/, such as `miscarriage/nl`.
 * Leaves out Markdown outside the subset, and calls `reject` with the place and the reason.
 */
export const wordsToPassages = (
  file: WordsFile,
  folder: string,
  lang: string,
  reject: (place: string, reason: string) => void,
): Passage[] =>
  writtenIn(file).map(({ kind, id, headings, markdown, ...marks }) => {
    const place = `${file.kind}.json, ${kind === undefined ? id : `${kind} ${id}`}`;
    const read = (text: string): Block[] => {
      try {
        return markdownToBlocks([text]);
      } catch (error) {
        reject(place, error instanceof Error ? error.message : String(error));
        return [];
      }
    };
    return {
      place,
      key: `${folder}/${file.kind}.json/${id}`,
      lang,
      headings: headings satisfies Text[],
      prose: markdown.filter((text) => text !== undefined).flatMap(read),
      ...marks,
    };
  });
