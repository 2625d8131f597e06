import { fillString, formatNumber } from '../content/fill-figures.js';
import type { Earlier, Pack, RiskGroup, RiskStatement } from '../content/pack.js';
import { closingToProse } from './closing-to-prose.js';
import { toHashId } from '../domain/hash-id.js';
import { toInterval, toRest, type Interval } from '../domain/interval.js';
import { explainTerms } from './explain-terms.js';
import { earlierToProse, wholeMark } from './earlier-to-prose.js';
import type { PackContext } from './pack-context.js';
import { h, proseWords, withAttributes, type ProseElement, type ProseNode } from './prose-node.js';
import { provenanceToProse } from './provenance-to-prose.js';
import { FIGURES, LABEL, MORE } from './risk-names.js';
import { sourceLine } from './source-line.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

type Row = RiskGroup['rows'][number];

const mapNames = <Value>(values: Readonly<Record<string, Value>>, change: (name: string) => string): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [change(name), value]));

/** The numbers of one side, each to be seen at a glance. A range is joined by words, which can't turn round from right to left. */
const numerals = ({ low, high }: Interval, { lang, range }: PackContext): ProseNode[] =>
  low === high
    ? [h('b', {}, formatNumber(low, lang))]
    : range
        .split(/(\{(?:low|high)\})/)
        .filter((piece) => piece !== '')
        .map((piece) => (/^\{/.test(piece) ? h('b', {}, formatNumber(piece === '{low}' ? low : high, lang)) : piece));

/** A cell with one side of a figure, below what it counts. For who hears it, that is the head of the column. */
const side = (label: string, interval: Interval, pack: PackContext): ProseElement =>
  h('td', {}, h('span', { class: LABEL, 'aria-hidden': 'true' }, label), ' ', numerals(interval, pack));

/** Both sides in sentences, and under a range that it isn't known exactly. */
const inWords = ({ yes, no }: Row, { columns }: RiskGroup, isRange: boolean, pack: PackContext): ProseElement =>
  h(
    'td',
    { class: 'nazorg-in-words' },
    h('span', {}, `${fillString(yes, pack)} ${fillString(no, pack)}`),
    isRange && columns.range !== undefined && h('em', {}, columns.range),
  );

const rowToProse = (row: Row, group: RiskGroup, pack: PackContext): ProseElement => {
  const referenceClass = group.by === undefined ? undefined : pack.figures[row.figure]?.group?.[group.by];
  const figure = toInterval(pack.figures[row.figure] ?? {});
  return h(
    'tr',
    {
      'data-from': referenceClass?.from,
      'data-through': referenceClass?.through,
      'data-below': referenceClass?.below,
      ...wholeMark(row.earlier),
    },
    h('th', { scope: 'row' }, fillString(row.label, pack)),
    side(group.columns.yes, figure, pack),
    side(group.columns.no, toRest(figure), pack),
    inWords(row, group, figure.low !== figure.high, pack),
  );
};

/** The sources of a table: of its own words, of its rows and of their figures. */
const sourcesOf = ({ accordingTo = [], rows }: RiskGroup, pack: PackContext): string[] => [
  ...rows.flatMap(({ figure }) => pack.figures[figure]?.accordingTo ?? []),
  ...accordingTo,
  ...rows.flatMap((row) => row.accordingTo ?? []),
];

/** Marks all of something that is there because of older texts only. */
const marked = (nodes: ProseNode[], earlier: Earlier | undefined): ProseNode[] =>
  nodes.map((node) => (typeof node === 'string' ? node : withAttributes(node, wholeMark(earlier))));

/** What the numbers of a table complete, and who was counted, where and when. */
const captionOf = ({ caption, population }: RiskGroup, pack: PackContext): ProseElement | undefined =>
  caption === undefined && population === undefined
    ? undefined
    : h(
        'caption',
        {},
        caption !== undefined && h('strong', {}, textToProse(caption, pack)),
        ' ',
        population !== undefined && h('span', {}, textToProse(population, pack)),
      );

/** A table of figures with its title, what older texts say, and its sources where these aren't the one of the pack. */
export const groupToProse = (group: RiskGroup, pack: PackContext): ProseNode[] => {
  const { group: what, yes, no, words = `${yes}, ${no}` } = group.columns;
  const title = textToProse(group.title, pack);
  const nodes = [
    h('h2', { id: toHashId(`${pack.id}/group/${group.id}`) }, title),
    ...(group.intro === undefined ? [] : [h('p', {}, textToProse(group.intro, pack))]),
    h(
      'table',
      { 'data-by': group.by, 'aria-label': proseWords(title) },
      captionOf(group, pack),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [what, yes, no, words].map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        {},
        group.rows.map((row) => rowToProse(row, group, pack)),
      ),
    ),
    ...group.rows.flatMap((row) => earlierToProse(row.earlier, pack)),
    ...earlierToProse(group.earlier, pack),
    ...sourceLine(sourcesOf(group, pack), pack),
  ];
  return marked(nodes, group.earlier);
};

/** A figure that stands apart from the tables. */
export const statementToProse = (statement: RiskStatement, pack: PackContext): ProseNode[] =>
  marked(
    [
      h('h2', { id: toHashId(`${pack.id}/statement/${statement.id}`) }, textToProse(statement.title, pack)),
      ...explainTerms(blocksToProse(statement.text, pack), pack),
      ...earlierToProse(statement.earlier, pack),
      ...sourceLine(statement.accordingTo, pack),
    ],
    statement.earlier,
  );

/** The sentences that say what the figures can't, each with its name in its class. */
const notesToProse = ({ notes }: NonNullable<Pack['risk']>, pack: Pack): ProseNode[] => {
  const { 'no-figure': none, ...others } = notes;
  const isOne = none === undefined || typeof none === 'string' || Array.isArray(none);
  const all = { ...others, ...(isOne ? { 'no-figure': none } : mapNames(none, (by) => `no-figure-${by}`)) };
  return Object.entries(all).flatMap(([name, text]) =>
    text === undefined ? [] : [h('p', { class: `nazorg-note-${name}` }, textToProse(text, pack))],
  );
};

/**
 * The figures of a pack as plain HTML, closed until a reader opens them: a table for each way of grouping, with both frames of every
 * figure as numbers and in sentences, and the sentences that say what the figures can't. The element draws the pictures.
 */
export const toRiskProse = (pack: Pack): ProseNode[] => {
  const { risk } = pack;
  if (risk === undefined) return closingToProse(pack);
  const others = [...risk.statements.flatMap((statement) => statementToProse(statement, pack)), ...notesToProse(risk, pack)];
  return [
    h('h1', {}, textToProse(risk.title, pack)),
    ...blocksToProse(risk.lead, pack),
    h(
      'details',
      { class: FIGURES },
      h('summary', {}, risk.open ?? textToProse(risk.title, pack)),
      risk.groups.flatMap((group) => groupToProse(group, pack)),
      risk.more === undefined ? others : [h('details', { class: MORE }, h('summary', {}, risk.more), others)],
    ),
    ...closingToProse(pack),
    ...provenanceToProse(risk, pack),
  ];
};
