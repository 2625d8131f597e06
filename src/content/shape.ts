import { LONGEST, MOST } from './limits.js';

/** Reads an unknown value as a `Result`, as a clean copy without anything that wasn't asked for. Throws a sentence. */
export type Read<Result> = (value: unknown, path: string) => Result;

/** Says where a file differs from what it should be. */
export class ShapeError extends Error {
  constructor(path: string, expected: string) {
    super(`${path === '' ? 'the file' : path} should be ${expected}`);
  }
}

/** Whether a value is an object with fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of so many characters at most. */
export const textOf =
  (longest: number): Read<string> =>
  (value, path) => {
    if (typeof value !== 'string') throw new ShapeError(path, 'text');
    if (value.length > longest) throw new ShapeError(path, `text of at most ${longest} characters`);
    return value;
  };

export const string = textOf(LONGEST.text);

/** Throws a sentence when there is more of something than a page can show at once. */
export const checkAmount = (path: string, count: number, most: number, what = 'entries'): void => {
  if (count > most) throw new ShapeError(path, `of at most ${most} ${what}; it has more`);
};

export const number: Read<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeError(path, 'a number');
  return value;
};

export const boolean: Read<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new ShapeError(path, 'true or false');
  return value;
};

/** One of some fixed values. */
export const oneOf =
  <const Value extends string | number>(...values: Value[]): Read<Value> =>
  (value, path) => {
    if (!values.includes(value as Value)) throw new ShapeError(path, values.map((known) => JSON.stringify(known)).join(' or '));
    return value as Value;
  };

/** The value, or null where nothing is known. */
export const nullable =
  <Result>(read: Read<Result>): Read<Result | null> =>
  (value, path) =>
    value === null ? null : read(value, path);

/** A list of values, of so many at most. */
export const list =
  <Result>(read: Read<Result>, most: number = MOST.entries): Read<Result[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new ShapeError(path, 'a list');
    checkAmount(path, value.length, most);
    return value.map((item, index) => read(item, `${path}[${index}]`));
  };

/** Named values whose names the author chooses, of so many at most. */
export const record =
  <Result>(read: Read<Result>, most: number = MOST.entries): Read<Record<string, Result>> =>
  (value, path) => {
    if (!isRecord(value)) throw new ShapeError(path, 'an object');
    checkAmount(path, Object.keys(value).length, most);
    const entries = Object.keys(value)
      .filter((name) => name !== '__proto__')
      .map((name) => [name, read(value[name], `${path}.${name}`)]);
    return Object.fromEntries(entries) as Record<string, Result>;
  };

/** Whether a value is words and nothing else. */
export const isString = (value: unknown): boolean => typeof value === 'string';

/** Whether a value is an object with such a field. */
export const has =
  (name: string) =>
  (value: unknown): boolean =>
    isRecord(value) && Object.hasOwn(value, name);

/** One of two readings: the first for values of which something is true. */
export const either =
  <One, Other>(isOne: (value: unknown) => boolean, one: Read<One>, other: Read<Other>): Read<One | Other> =>
  (value, path) =>
    isOne(value) ? one(value, path) : other(value, path);

type Optional<Result> = Read<Result> & { optional: true };

/** A value that may be left out. */
export const optional = <Result>(read: Read<Result>): Optional<Result> =>
  Object.assign((value: unknown, path: string) => read(value, path), { optional: true as const });

type Fields = Record<string, Read<unknown>>;
type Required_<F extends Fields> = { [Name in keyof F as F[Name] extends Optional<unknown> ? never : Name]: ReturnType<F[Name]> };
type Optional_<F extends Fields> = { [Name in keyof F as F[Name] extends Optional<unknown> ? Name : never]?: ReturnType<F[Name]> };

/** An object with known fields; others are left behind. */
export const object =
  <F extends Fields>(fields: F): Read<Required_<F> & Optional_<F>> =>
  (value, path) => {
    if (!isRecord(value)) throw new ShapeError(path, 'an object');
    const result: Record<string, unknown> = {};
    for (const [name, read] of Object.entries(fields)) {
      const present = Object.hasOwn(value, name) ? value[name] : undefined;
      if (present === undefined && 'optional' in read) continue;
      result[name] = read(present, path === '' ? name : `${path}.${name}`);
    }
    return result as Required_<F> & Optional_<F>;
  };
