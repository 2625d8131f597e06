import type { Block, Earlier, FaqItem, Help, Pack, RiskGroup, RiskStatement, Text, TimelineStep } from '../../src/content/pack.js';
import type { PackExtension } from '../../src/content/read-extension.js';
import type { Passage } from './passage.js';

/** The words of one passage, with the part of the pack it is in, what it is there, and its name. */
interface Piece extends Pick<Passage, 'headings' | 'prose' | 'isSearchedOnly' | 'isForEditors'> {
  part: string;
  kind?: string;
  id: string;
}

const earlierOf = ({ earlier }: { earlier?: Earlier }): Block[] => (earlier ? [earlier.text] : []);

/** One text, or the texts under several names. */
const textsOf = (value: Text | Readonly<Record<string, Text>>): Text[] =>
  typeof value === 'string' || Array.isArray(value) ? [value] : Object.values(value as Record<string, Text>);

const present = <Value>(...values: (Value | undefined)[]): Value[] => values.filter((value) => value !== undefined);

/** What is asked of a hospital's editor. */
const askPieces = (part: string, asking: readonly Pick<FaqItem, 'id' | 'ask'>[]): Piece[] =>
  asking.flatMap(({ id, ask }) =>
    ask === undefined ? [] : [{ part, kind: 'ask', id, headings: [ask], prose: [], isForEditors: true as const }],
  );

const itemPiece = (item: FaqItem): Piece => ({
  part: 'faq',
  kind: 'item',
  id: item.id,
  headings: [item.question],
  prose: [...present<Text>(item.summary), ...(item.answer ?? []), ...earlierOf(item)],
});

const statementPiece = (statement: RiskStatement): Piece => ({
  part: 'risk',
  kind: 'statement',
  id: statement.id,
  headings: [statement.title],
  prose: [...statement.text, ...earlierOf(statement)],
});

const groupPieces = ({ id, title, intro, caption, population, columns, rows, ...group }: RiskGroup): Piece[] => [
  {
    part: 'risk',
    kind: 'group',
    id,
    headings: [title, ...Object.values(columns)],
    prose: [...present(intro, caption, population), ...earlierOf(group)],
  },
  ...rows.map((row) => ({ part: 'risk', kind: 'row', id: row.id, headings: [row.label], prose: [row.yes, row.no, ...earlierOf(row)] })),
];

const stepPiece = (step: TimelineStep): Piece => ({
  part: 'timeline',
  kind: 'step',
  id: step.id,
  headings: [step.when, step.title],
  prose: [...step.text, ...earlierOf(step)],
});

const faqPieces = ({ faq, related = [] }: Pack): Piece[] => [
  ...(faq?.sections ?? []).flatMap((section) => [
    {
      part: 'faq',
      kind: 'section',
      id: section.id,
      headings: [section.title],
      prose: [...present<Text>(section.teaser), ...earlierOf(section)],
    },
    ...section.items.map(itemPiece),
    ...askPieces('faq', section.items),
  ]),
  ...related.map(({ id, title, text }) => ({ part: 'faq', kind: 'related', id, headings: [title], prose: [text] })),
];

const riskPieces = ({ title, lead, open, more, statements, groups, notes }: NonNullable<Pack['risk']>): Piece[] => [
  { part: 'risk', id: 'lead', headings: [title, ...present(open, more)], prose: lead },
  ...statements.map(statementPiece),
  ...groups.flatMap(groupPieces),
  ...Object.entries(notes).map(([id, note]) => ({ part: 'risk', kind: 'note', id, headings: [], prose: textsOf(note) })),
];

const timelinePieces = ({ title, lead, start, whenToCall, situations = [], ways = [], steps }: NonNullable<Pack['timeline']>): Piece[] => [
  {
    part: 'timeline',
    id: 'lead',
    headings: present(title, start?.label, ...[...situations, ...ways].map(({ label }) => label), ...ways.map((way) => way.start?.label)),
    prose: lead,
  },
  {
    part: 'timeline',
    id: 'whenToCall',
    headings: [whenToCall.title, ...present(whenToCall.now)],
    prose: [whenToCall.intro, { list: whenToCall.signs.map(({ text }) => text) }, whenToCall.call, ...present(whenToCall.outside)],
  },
  ...steps.map(stepPiece),
  ...askPieces('timeline', steps),
];

const helpPiece = ({ unavailable, danger, elsewhere, dangerSigns, lines = {}, calls = {}, countries }: Help): Piece => ({
  part: 'help',
  id: 'all',
  headings: [
    ...present(danger),
    elsewhere,
    ...countries.map(({ emergency }) => emergency),
    ...Object.values(lines),
    ...Object.values(calls),
  ],
  prose: [
    unavailable,
    ...present(dangerSigns),
    ...countries.flatMap(({ unanswered, daytime, outOfHours, distress }) => present(unanswered, daytime, outOfHours, distress)),
  ],
});

const glossaryPiece = (glossary: NonNullable<Pack['glossary']>): Piece => ({
  part: 'glossary',
  id: 'all',
  headings: Object.values(glossary).flatMap(({ forms }) => forms),
  prose: Object.values(glossary).map(({ text }) => text),
});

/** Labels and what joins a range, less the places of names, days, years and bounds in them, which aren't figures. */
const labelsOf = ({ labels, range }: Pack): string[] =>
  present(...Object.values(labels), range).map((label) => label.replace(/\{(?:by|on|low|high|year)\}/g, ''));

const toPassage = ({ part, kind, id, ...words }: Piece, pack: string, lang: string): Passage => ({
  place: `${part}, ${kind === undefined ? id : `${kind} ${id}`}`,
  key: `${pack}/${lang}/${part}.json/${id}`,
  lang: new Intl.Locale(lang).language,
  ...words,
});

/** The passages of a compiled pack, in the order a reader meets them. */
export const packToPassages = (pack: Pack): Passage[] =>
  [
    { part: 'general', id: 'disclaimer', headings: [pack.title, ...labelsOf(pack)], prose: [pack.disclaimer] },
    ...faqPieces(pack),
    ...(pack.risk ? riskPieces(pack.risk) : []),
    ...(pack.timeline ? timelinePieces(pack.timeline) : []),
    ...(pack.help ? [helpPiece(pack.help)] : []),
    ...(pack.glossary ? [glossaryPiece(pack.glossary)] : []),
    ...(pack.synonyms ? [{ part: 'synonyms', id: 'all', headings: pack.synonyms.flat(), prose: [], isSearchedOnly: true as const }] : []),
    ...(pack.contact ? [{ part: 'contact', id: 'text', headings: [pack.contact.title], prose: pack.contact.text }] : []),
  ].map((piece) => toPassage(piece, pack.id, pack.lang));

/** The passages of the changes to a built-in pack, placed and named as they would be in a pack. */
export const extensionToPassages = (extension: PackExtension): Passage[] => {
  const { items = [], groups = [], statements = [], steps = [] } = extension;
  return [
    ...items.map(({ item }) => itemPiece(item)),
    ...askPieces(
      'faq',
      items.map(({ item }) => item),
    ),
    ...statements.map(statementPiece),
    ...groups.flatMap(groupPieces),
    ...steps.map(stepPiece),
    ...askPieces('timeline', steps),
  ].map((piece) => toPassage(piece, extension.extends, extension.lang));
};
