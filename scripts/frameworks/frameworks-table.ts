import type { Table } from '../cms/cms-page.js';

/** What `npm run test:frameworks` found. */
export const FRAMEWORK_RESULTS = 'test/frameworks/results.json';

/** The page that shows it. */
export const FRAMEWORKS_PAGE = 'docs/frameworks.md';

export interface FrameworkRow {
  framework: string;
  version: string;
  day: string;
  did: string;
  problems: number;
  /** Whether the types of its lines are right, where it has a command that checks them. */
  types: 'right' | 'wrong' | 'not checked';
  yes: string[];
  no: string[];
}

export interface FrameworkResults {
  node: string;
  browser: string;
  rows: FrameworkRow[];
}

const answered = ({ yes, no }: FrameworkRow): string => {
  const asked = yes.length + no.length;
  if (asked === 0) return '–';
  return `${yes.length} of ${asked}${no.length > 0 ? `; not: ${no.join(', ')}` : ''}`;
};

const CHECKERS = '`tsc`, `vue-tsc`, `svelte-check` and `ngc`';

export const toFrameworksTable = ({ node, browser, rows }: FrameworkResults): Table => ({
  madeBy: 'npm run test:frameworks',
  said: `Run with Node ${node} and ${browser}, each app installed from the packed build. No page asked another site for anything. Types: what ${CHECKERS} say of the app and of the lines of this page; a wrong line is refused. Elements: the 16 questions that custom-elements-everywhere asks, in its 8 basic and 8 advanced tests, asked with our tags. No widget has an object of its own, or events with names other than with hyphens: those six are asked with a class that is made from ours.`,
  head: ['framework', 'run on', 'what was done', 'result', 'types', 'elements'],
  rows: rows.map((row) => [
    `${row.framework} ${row.version}`,
    row.day,
    row.did,
    row.problems === 0 ? 'no error, no message in the console' : `**${row.problems} problems**`,
    row.types,
    answered(row),
  ]),
});
