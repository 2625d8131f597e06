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

const STOPS = new Set(['heading', 'button', 'link', 'summary', 'searchbox', 'status']);

const stopOf = ({ role, level, expanded, live }: Told): string =>
  [level === undefined ? role : `${role} ${level}`, expanded === undefined ? [] : expanded ? 'expanded' : 'collapsed', live ?? []]
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
export const toLines = (page: Told): string[] => {
  const lines: string[] = [];
  let words = '';
  const endLine = (): void => {
    if (words.trim() !== '') lines.push(words.replace(/\s+/g, ' ').trim());
    words = '';
  };
  const read = (told: Told): void => {
    const { role, name, children } = told;
    if (role === 'text') words += name;
    if (role !== 'text' && role !== '') endLine();
    const heading = role === 'summary' && children.find((child) => child.role === 'heading' && child.name === name);
    if (STOPS.has(role)) lines.push(`${stopOf(told)}${heading ? `, ${stopOf(heading)}` : ''}${name === '' ? '' : `: ${name}`}`);
    if (!STOPS.has(role) || name === '') children.forEach(read);
    if (role !== 'text' && role !== '') endLine();
  };
  read(page);
  return lines;
};
