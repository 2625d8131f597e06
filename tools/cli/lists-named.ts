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

const valuesNamed = <Value>(root: unknown, wanted: string, is: (value: unknown) => value is Value): Named<Value>[] => {
  const found: Named<Value>[] = [];
  walk(root, '', (name, value, pointer) => {
    if (name === wanted && is(value)) found.push({ place: placeInWords(pointer, root), value });
  });
  return found;
};

const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isString = (value: unknown): value is string => typeof value === 'string';

/** Returns every list of ids under a name such as `facts`, with its place. */
export const listsNamed = (root: unknown, name: string): Named<string[]>[] => valuesNamed(root, name, isStrings);

/** Returns every web address of sources, with its place. */
export const addressesIn = (root: unknown): Named<string>[] => valuesNamed(root, 'url', isString);
