import type { Corrected } from './rules/earlier-rule.js';
import type { Citing } from './rules/provenance-rule.js';
import { placeInWords } from './rules/explain-errors.js';

interface Named<Value> {
  place: string;
  value: Value;
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const walk = (value: unknown, pointer: string, visit: (name: string, value: unknown, pointer: string) => void): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    visit(name, inner, pointer);
    walk(inner, `${pointer}/${escaped(name)}`, visit);
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

/** Every object that has something under a name, with its place and its pointer. */
const objectsWith = <Value extends object>(root: unknown, name: keyof Value & string): (Named<Value> & { pointer: string })[] => {
  const found: (Named<Value> & { pointer: string })[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (name in value) found.push({ place: placeInWords(pointer, root), pointer, value: value as Value });
    for (const [step, inner] of Object.entries(value)) visit(inner, `${pointer}/${escaped(step)}`);
  };
  visit(root, '');
  return found;
};

/** Returns everything that says what older texts say, with its place. */
export const correctedIn = (root: unknown): Corrected[] =>
  objectsWith<Omit<Corrected, 'place'>>(root, 'earlier').map(({ place, value: { earlier, accordingTo } }) => ({
    place,
    earlier,
    accordingTo,
  }));

/** Returns every entry of an outline that names sources besides those of its facts. Tables and signs name all of theirs. */
export const citingIn = (root: unknown): Citing[] =>
  objectsWith<Omit<Citing, 'place'>>(root, 'accordingTo')
    .filter(({ value, pointer }) => 'facts' in value && !/\/(?:groups|signs)\//.test(pointer))
    .map(({ place, value }) => ({ ...value, place }));

/** Returns every list of ids under a name such as `facts`, with its place. */
export const listsNamed = (root: unknown, name: string): Named<string[]>[] => valuesNamed(root, name, isStrings);

/** Returns every web address of sources, with its place. */
export const addressesIn = (root: unknown): Named<string>[] => valuesNamed(root, 'url', isString);
