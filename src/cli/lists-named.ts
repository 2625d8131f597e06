import { placeInWords } from './rules/explain-errors.js';

interface Named<Value> {
  place: string;
  value: Value;
}

const walk = (value: unknown, pointer: string, visit: (name: string, value: unknown, pointer: string) => void): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    visit(name, inner, pointer);
    walk(inner, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, visit);
  }
};

const valuesNamed = <Value>(root: unknown, names: ReadonlySet<string>, is: (value: unknown) => value is Value): Named<Value>[] => {
  const found: Named<Value>[] = [];
  walk(root, '', (name, value, pointer) => {
    if (names.has(name) && is(value)) found.push({ place: placeInWords(pointer, root), value });
  });
  return found;
};

const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isString = (value: unknown): value is string => typeof value === 'string';

/** Every list of ids under a name such as `facts`, with where it stands. */
export const listsNamed = (root: unknown, name: string): Named<string[]>[] => valuesNamed(root, new Set([name]), isStrings);

/** Every web address that stands apart from a text: of a source, of a hospital. */
export const addressesIn = (root: unknown): Named<string>[] => valuesNamed(root, new Set(['url', 'site', 'href']), isString);
