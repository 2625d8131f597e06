/** PHP for a value: a text, what is written out already, a list, or an array by key. */
export type PhpValue = string | { php: string } | PhpArray | readonly string[];

/** An array by key, in its order. */
export type PhpArray = ReadonlyMap<string, PhpValue>;

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A text that the plugin translates. */
export const translated = (text: string): { php: string } => ({ php: `__( ${quoted(text)}, 'nazorg-widgets' )` });

/** Writes a value in the style of WordPress: tabs, and arrows under each other. `depth` is that of the line it starts on. */
export const toPhp = (value: PhpValue, depth: number): string => {
  if (typeof value === 'string') return quoted(value);
  if ('php' in value) return value.php;
  if (!(value instanceof Map)) return `array( ${[...(value as readonly string[])].map(quoted).join(', ')} )`;
  const entries = [...(value as PhpArray)];
  const width = Math.max(...entries.map(([key]) => quoted(key).length));
  const lines = entries.map(([key, inner]) => `${'\t'.repeat(depth + 1)}${quoted(key).padEnd(width)} => ${toPhp(inner, depth + 1)},\n`);
  return `array(\n${lines.join('')}${'\t'.repeat(depth)})`;
};
