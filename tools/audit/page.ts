import { h, type ProseElement, type ProseNode } from '../../src/prose/prose-node.js';
import type { Source } from '../../src/content/pack.js';
import { SERIES, type AuditFact } from './facts.js';
import { factsToProse } from './facts-table.js';
import type { AuditFigure } from './figures.js';
import { figuresToProse } from './figures-table.js';
import type { AuditText } from './places.js';
import type { AuditReading } from './readings.js';
import { readingsToProse } from './readings-table.js';
import { signToProse } from './sign.js';
import { sourcesToProse } from './sources-table.js';
import { AUDIT_STYLES } from './styles.js';
import { claimToProse, summaryToProse } from './summary.js';
import type { AuditWords } from './words.js';
import { earlierToProse, signsToProse, unnumberedToProse } from './words-tables.js';
import { proseToHtml } from '../authoring/prose-to-html.js';

/** Everything the page to sign from is made of. */
export interface AuditReport {
  texts: readonly AuditText[];
  facts: readonly AuditFact[];
  figures: readonly AuditFigure[];
  /** Who read, as readings.json says. */
  readers: string | undefined;
  readings: readonly AuditReading[];
  earlier: readonly AuditWords[];
  signs: readonly AuditWords[];
  unnumbered: readonly AuditWords[];
  sources: Readonly<Record<string, Source>>;
  fingerprint: string;
}

interface Chapter {
  id: string;
  title: string;
  /** What to find in it: ids of headings, and their words in the table of contents. */
  inside?: readonly (readonly [id: string, words: string])[];
  nodes: ProseNode[];
}

const chapters = ({ texts, facts, figures, readers, readings, earlier, signs, unnumbered, sources }: AuditReport): Chapter[] => [
  { id: 'summary', title: 'Summary', nodes: summaryToProse(texts, facts, sources) },
  { id: 'readings', title: 'Readings', nodes: readingsToProse(readings, readers) },
  {
    id: 'statements',
    title: 'Statements',
    inside: SERIES.map((series) => [`series-${series}`, series] as const),
    nodes: [
      h(
        'p',
        {},
        'Beside each statement stand the Dutch words that carry it, and where patients find them. Where no sentence is named, all words of that place stand here.',
      ),
      h('p', {}, 'Where a statement stands in several texts, the state of the least checked one counts.'),
      ...factsToProse(facts, sources),
    ],
  },
  {
    id: 'signs',
    title: 'Signs to call for',
    nodes: [
      h(
        'p',
        {},
        'They stand first in the timeline of both packs. Whom to call comes from the profile of the hospital, or from its country.',
      ),
      signsToProse(signs, sources),
    ],
  },
  { id: 'figures', title: 'Figures', nodes: [figuresToProse(figures, sources)] },
  {
    id: 'earlier',
    title: 'What older texts say',
    nodes: [
      h('p', {}, 'A text says what holds now. Where the two documents say something else, one line after it says so.'),
      h(
        'p',
        {},
        'A hospital can leave these lines out, and what is there because of them only, with ',
        h('code', {}, 'superseded="hide"'),
        '.',
      ),
      earlierToProse(earlier, sources),
    ],
  },
  {
    id: 'unnumbered',
    title: 'Words without a statement',
    nodes: [
      h('p', {}, 'Patients read these too, but no statement of the two documents stands behind them. Please read them as closely.'),
      h('p', {}, 'Words on buttons are not on this page: they stand in ', h('code', {}, 'locales/*.xlf'), '.'),
      unnumberedToProse(unnumbered, sources),
    ],
  },
  { id: 'sources', title: 'Sources', nodes: [sourcesToProse(sources)] },
];

const contents = (all: readonly Chapter[]): ProseElement =>
  h(
    'nav',
    { 'aria-labelledby': 'contents' },
    h('h2', { id: 'contents' }, 'On this page'),
    h(
      'ul',
      {},
      all.map(({ id, title, inside = [] }) =>
        h(
          'li',
          {},
          [[id, title] as const, ...inside].flatMap(([anchor, words]) => [h('a', { href: `#${anchor}` }, words), ' ']),
        ),
      ),
    ),
  );

/** The page to sign from: one file, without script and without a request. The same content gives the same page. */
export const toAuditPage = (report: AuditReport): string => {
  const all = chapters(report);
  const body = [
    h(
      'header',
      {},
      h('h1', {}, 'Content report'),
      h(
        'p',
        { class: 'lead' },
        'Every statement of the two source documents, and the words in which patients read it. Print it to sign: the lines to fill in stand at the end.',
      ),
      h(
        'p',
        {},
        'The page lists statements, not texts. Whole answers, in their order, are to be read in the widgets, for example in the demo.',
      ),
      claimToProse(report.texts),
      h(
        'p',
        { class: 'quiet' },
        'Fingerprint of the content: ',
        h('code', {}, report.fingerprint),
        '. It changes with every word, figure or source. The page bears no date: the same content always gives the same page.',
      ),
      contents(all),
    ),
    h(
      'main',
      {},
      all.map(({ id, title, nodes }) => h('section', { 'aria-labelledby': id }, h('h2', { id }, title), nodes)),
      signToProse(report.fingerprint),
    ),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>Content report</title>
<style>
${AUDIT_STYLES}</style>
</head>
<body>
${proseToHtml(body, 1)}
</body>
</html>
`;
};
