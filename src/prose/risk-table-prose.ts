import { fillString, formatNumber } from '../content/fill-figures.js';
import type { RiskGroup } from '../content/pack.js';
import { toHashId } from '../domain/hash-id.js';
import { toInterval, toRest, type Interval } from '../domain/interval.js';
import { earlierToProse, marked, wholeMark } from './earlier-to-prose.js';
import type { PackContext } from './pack-context.js';
import { EARLIER, h, proseWords, type ProseElement, type ProseNode } from './prose-node.js';
import { ABOUT, BACKGROUND, LABEL } from './risk-names.js';
import { sourceLine } from './source-line.js';
import { textToProse } from './text-to-prose.js';

type Row = RiskGroup['rows'][number];

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

const groupId = (group: RiskGroup, pack: PackContext): string => toHashId(`${pack.id}/group/${group.id}`);

/** What older texts say of a table, and its sources where these aren't the one of the pack. */
const backgroundOf = (group: RiskGroup, pack: PackContext): { earlier: ProseNode[]; sources: ProseNode[] } => ({
  earlier: [...group.rows.flatMap((row) => earlierToProse(row.earlier, pack)), ...earlierToProse(group.earlier, pack)],
  sources: sourceLine(sourcesOf(group, pack), pack),
});

/** The same below the name of its table, where it stands away from it. */
export const backgroundApart = (group: RiskGroup, pack: PackContext): ProseNode[] => {
  const { earlier, sources } = backgroundOf(group, pack);
  if (earlier.length + sources.length === 0) return [];
  const because = sources.length === 0 || group.earlier?.whole ? { [EARLIER]: '' } : {};
  const words = [h('dt', {}, textToProse(group.title, pack)), h('dd', {}, earlier, sources)];
  return [h('dl', { class: BACKGROUND, [ABOUT]: groupId(group, pack), ...because }, words)];
};

/** A table of figures with its title. */
export const tableToProse = (group: RiskGroup, pack: PackContext): ProseNode[] => {
  const { group: what, yes, no, words = `${yes}, ${no}` } = group.columns;
  const title = textToProse(group.title, pack);
  const nodes = [
    h('h2', { id: groupId(group, pack) }, title),
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
  ];
  return marked(nodes, group.earlier);
};

/** A table of figures with its title, what older texts say, and its sources where these aren't the one of the pack. */
export const groupToProse = (group: RiskGroup, pack: PackContext): ProseNode[] => {
  const { earlier, sources } = backgroundOf(group, pack);
  return [...tableToProse(group, pack), ...marked([...earlier, ...sources], group.earlier)];
};
