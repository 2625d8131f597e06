/** One thing on a page, as an engine tells it to assistive technology, in ARIA's words. */
export interface Told {
  /** Loose words have the role "text", and what stands within a line has none. */
  role: string;
  name: string;
  /** Of a heading. */
  level?: number | undefined;
  /** Whether it says that it is open or closed, and which. */
  expanded?: boolean | undefined;
  /** Whether it says what it opens. */
  controls?: boolean | undefined;
  /** How soon what changes in it is said. */
  live?: string | undefined;
  children: readonly Told[];
}

/** A page in some engine. */
export interface ToldPage {
  tell: () => Promise<Told>;
  /** Runs an expression on the page, and waits for what it promises. */
  run: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

const STOPS = new Set(['heading', 'button', 'link', 'summary', 'searchbox', 'status']);

const stopOf = ({ role, level, expanded, controls, live }: Told): string =>
  [
    level === undefined ? role : `${role} ${level}`,
    expanded === undefined ? [] : expanded ? 'expanded' : 'collapsed',
    controls ? 'controls' : [],
    live ?? [],
  ]
    .flat()
    .join(', ');

/**
 * What somebody hears who goes through a page from its start to its end: a line for each thing with a role of its own
 * ("button, collapsed: Wat nu?"), and one for each run of words. A heading around a button is one line with it.
 */
export const toLines = (page: Told): string[] => {
  const lines: string[] = [];
  let words = '';
  const endLine = (): void => {
    if (words.trim() !== '') lines.push(words.replace(/\s+/g, ' ').trim());
    words = '';
  };
  const read = (told: Told, around: string): void => {
    const { role, name, children } = told;
    if (role === 'text') words += name;
    if (role !== 'text' && role !== '') endLine();
    const [only, ...others] = children;
    const isAround = role === 'heading' && only?.role === 'button' && others.length === 0;
    if (STOPS.has(role) && !isAround) lines.push(`${around}${stopOf(told)}${name === '' ? '' : `: ${name}`}`);
    if (isAround) read(only, `${stopOf(told)}, `);
    else if (!STOPS.has(role) || name === '') children.forEach((child) => read(child, ''));
    if (role !== 'text' && role !== '') endLine();
  };
  read(page, '');
  return lines;
};
