import type { OwnWords, PackOutline, SharedFile, SharedWords } from './authored.js';

type ById = Record<string, unknown>;

const isRecord = (value: unknown): value is ById => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names under which words stand by their ids: those of one id are replaced as a whole. */
const BY_ID = new Set(['statements', 'groups', 'steps', 'signs', 'notes', 'countries', 'situations', 'ways']);

const merged = (shared: ById, own: ById, isById: boolean): ById => ({
  ...shared,
  ...Object.fromEntries(
    Object.entries(own).map(([name, value]) => {
      const before = shared[name];
      return [name, !isById && isRecord(value) && isRecord(before) ? merged(before, value, BY_ID.has(name)) : value];
    }),
  ),
});

/** Files that hold nothing but words by their ids. */
const ALL_BY_ID = new Set<string>(['glossary', 'synonyms', 'sources']);

const without = <Value>(words: Record<string, Value>, left: readonly { id: string }[], kept: readonly { id: string }[]): void => {
  for (const { id } of left) if (!kept.some((one) => one.id === id)) Reflect.deleteProperty(words, id);
};

/** The shared words less those of what a pack leaves out. */
const wordsLeft = (shared: SharedWords, { risk, timeline }: SharedFile, outline: PackOutline): SharedWords => {
  const words = structuredClone(shared);
  without(words.risk.groups, risk?.groups ?? [], outline.risk?.groups ?? []);
  without(words.risk.statements, risk?.statements ?? [], outline.risk?.statements ?? []);
  without(words.timeline.steps, timeline?.steps ?? [], outline.timeline?.steps ?? []);
  without(words.timeline.whenToCall.signs, timeline?.whenToCall?.signs ?? [], outline.timeline?.whenToCall.signs ?? []);
  const { situations = [], ways = [] } = timeline ?? {};
  const asEntries = (ids: readonly string[]): { id: string }[] => ids.map((id) => ({ id }));
  without(words.timeline.situations ?? {}, asEntries(situations), asEntries(outline.timeline?.situations ?? []));
  without(words.timeline.ways ?? {}, ways, outline.timeline?.ways ?? []);
  return words;
};

/** The words of a pack: its own, and those that it shares of what it doesn't leave out. */
export const mergeWords = (shared: SharedWords, own: OwnWords, sharedFile: SharedFile, outline: PackOutline): SharedWords => {
  const words = wordsLeft(shared, sharedFile, outline) as unknown as ById;
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => [name, merged(value as ById, ((own as ById)[name] ?? {}) as ById, ALL_BY_ID.has(name))]),
  ) as unknown as SharedWords;
};
