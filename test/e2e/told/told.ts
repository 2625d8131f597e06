/** One thing on a page, as an engine tells it to assistive technology, in ARIA's words. */
export interface Told {
  /** Loose words have the role "text", and what stands within a line has none. */
  role: string;
  name: string;
  /** The role in the engine's own word, as AT-SPI has it. */
  said?: string;
  /** Of a heading. */
  level?: number | undefined;
  /** Whether it says that it is open or closed, and which. */
  expanded?: boolean | undefined;
  /** How soon what changes in it is said. */
  live?: string | undefined;
  isInvalid?: boolean;
  /** What is said after the name. */
  description?: string;
  language: string | undefined;
  children: readonly Told[];
}

/** What can be pressed, filled in or jumped to. */
const STOPS = ['heading', 'button', 'link', 'summary', 'searchbox', 'status'];

/** The same, with fields and what gives words a form. */
export const ALL_STOPS = [
  ...STOPS,
  ...['textbox', 'combobox', 'checkbox', 'named group', 'list', 'table', 'columnheader', 'rowheader', 'cell', 'landmark', 'region'],
];

/** What is told by its words, if it has no name. */
const NAMED_BY_WORDS = new Set(['columnheader', 'rowheader', 'cell']);

const roleOf = ({ role, name }: Told): string => (role === 'group' && name !== '' ? 'named group' : role);

const stopOf = (told: Told): string =>
  [
    told.level === undefined ? roleOf(told) : `${told.role} ${told.level}`,
    told.expanded === undefined || told.role === 'combobox' ? [] : told.expanded ? 'expanded' : 'collapsed',
    told.live ?? [],
    told.isInvalid ? 'invalid' : [],
    told.role === 'list' ? String(told.children.filter(({ role }) => role === 'list item').length) : [],
  ]
    .flat()
    .join(', ');

/** The words of one thing and of all that stands in it, as an engine tells them one by one. */
export const wordsIn = ({ role, name, children }: Told): string => (role === 'text' ? name : children.map(wordsIn).join(''));

/** Everything on a page with a role, in its order. */
export const allWith = (role: string, page: Told): Told[] => [
  ...(page.role === role ? [page] : []),
  ...page.children.flatMap((child) => allWith(role, child)),
];

/** The words that stand in each thing with a role. */
export const wordsOf = (role: string, page: Told): string[] => allWith(role, page).map(wordsIn);

/**
 * What somebody hears who goes through a page from its start to its end: a line for each thing with a role of its own
 * ("button, collapsed: Wat nu?"), and one for each run of words. A summary around a heading of the same words is one line with it.
 */
export const toLines = (page: Told, stops: readonly string[] = STOPS): string[] => toLinesInLanguages(page, stops).map(({ line }) => line);

/** The same, each line with its language, as far as it is told. Words in two languages are two lines. */
export const toLinesInLanguages = (page: Told, stops: readonly string[]): { language: string | undefined; line: string }[] => {
  const lines: { language: string | undefined; line: string }[] = [];
  let [words, spoken]: [string, string | undefined] = ['', undefined];
  const endLine = (): void => {
    if (words.trim() !== '') lines.push({ language: spoken, line: words.replace(/\s+/g, ' ').trim() });
    words = '';
  };
  const read = (told: Told): void => {
    const { role, children, language } = told;
    // Engines have a role for a label or none.
    const isBlock = role !== '' || told.said === 'label';
    if (role === 'text') {
      if (language !== spoken && stops === ALL_STOPS) endLine();
      words += told.name;
      spoken = language;
      return;
    }
    const isStop = stops.includes(roleOf(told));
    const name = (told.name || (NAMED_BY_WORDS.has(role) ? wordsIn(told) : '')).replace(/\s+/g, ' ').trim();
    if (isBlock) endLine();
    const heading = role === 'summary' && children.find((child) => child.role === 'heading' && child.name === name);
    if (isStop) lines.push({ language, line: `${stopOf(told)}${heading ? `, ${stopOf(heading)}` : ''}${name === '' ? '' : `: ${name}`}` });
    if (!isStop || name === '' || ['named group', 'landmark', 'table'].includes(roleOf(told))) children.forEach(read);
    if (isBlock) endLine();
  };
  read(page);
  endLine();
  return lines;
};
