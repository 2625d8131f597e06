const START = '<!-- Made by npm run build:integrations -->';
const END = '<!-- Made to here -->';

/** A text as code in a table. */
export const inCode = (text: string): string => `\`${text}\``;

/** A table of Markdown. */
export const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** A guide with tables in the places that it has for them, in their order. */
export const withTables = (path: string, guide: string, ...tables: readonly string[]): string => {
  const [before = '', ...places] = guide.split(START);
  if (places.length !== tables.length || places.some((place) => !place.includes(END))) {
    throw new Error(`${path} has no place for ${tables.length} tables: ${START} … ${END}.`);
  }
  return [before, ...places.map((place, index) => `${START}\n\n${tables[index] ?? ''}\n\n${place.slice(place.indexOf(END))}`)].join('');
};
