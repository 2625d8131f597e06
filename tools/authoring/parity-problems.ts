/** Places that deliberately differ from the Dutch, such as `both/tr/contact.json/text`, each with the reason. */
export type LanguageExceptions = Readonly<Record<string, string>>;

/** The file in the content folder that holds them; not there when no language differs. */
export const LANGUAGE_EXCEPTIONS = 'language-exceptions.json';

/** The language that the others are held against. */
const MODEL = 'nl';

/** A language has as many forms of a hard word, and as many words for one thing, as it has. */
const FREE = /\/forms$|\/synonyms\.json(?:\/|$)/;

const LIST_ITEM = /^[ \t]*[-*+][ \t]+\S/gm;

const hasWords = (value: unknown): boolean => typeof value !== 'string' || value.trim() !== '';

const listItems = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? (value.match(LIST_ITEM)?.length ?? 0) : 0), 0);

const counted = (place: string, thing: string, count: number, model: number): string[] =>
  count === model ? [] : [`${place}: ${count} ${thing} where the Dutch has ${model}`];

/**
 * What differs between two values: how many items of lists stand in a text, and words that are gone. A language may divide
 * its paragraphs as it likes.
 */
const differences = (place: string, value: unknown, model: unknown): string[] => {
  if (FREE.test(place)) return [];
  if (Array.isArray(value) && Array.isArray(model)) {
    return [
      ...(model.some(hasWords) && !value.some(hasWords) ? [`${place}: no words where the Dutch has some`] : []),
      ...counted(place, 'items of lists', listItems(value), listItems(model)),
      ...value.flatMap((entry, index) => (typeof entry === 'object' ? differences(`${place}/${index}`, entry, model[index]) : [])),
    ];
  }
  if (typeof value === 'string' && typeof model === 'string') {
    return hasWords(value) || !hasWords(model)
      ? counted(place, 'items of lists', listItems([value]), listItems([model]))
      : [`${place}: no words where the Dutch has some`];
  }
  if (typeof value !== 'object' || value === null || typeof model !== 'object' || model === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    Object.hasOwn(model, name) ? differences(`${place}/${name}`, inner, (model as Record<string, unknown>)[name]) : [],
  );
};

/**
 * Holds the words of each language against the Dutch where nothing has an id: as many items in the lists of each text. A language that differs on purpose says why in one place.
 * @param words - The words of each file by its path, such as `both/tr/timeline.json`.
 */
export const parityProblems = (words: ReadonlyMap<string, unknown>, exceptions: LanguageExceptions): string[] => {
  const found = [...words].flatMap(([path, value]) => {
    const model = path.replace(/\/[^/]+\/([^/]+)$/, `/${MODEL}/$1`);
    return model === path || !words.has(model) ? [] : differences(path, value, words.get(model));
  });
  const isExcepted = (problem: string): boolean => (exceptions[problem.split(': ')[0] as string] ?? '').trim() !== '';
  return [
    ...found
      .filter((problem) => !isExcepted(problem))
      .map(
        (problem) => `${problem}; translate what is missing, take out what is left over, or say why it differs in ${LANGUAGE_EXCEPTIONS}.`,
      ),
    ...Object.entries(exceptions).flatMap(([place, reason]) => {
      if (reason.trim() === '') return [`${LANGUAGE_EXCEPTIONS}: "${place}" has no reason; say why it differs.`];
      return found.some((problem) => problem.startsWith(`${place}: `))
        ? []
        : [`${LANGUAGE_EXCEPTIONS}: "${place}" doesn't differ from the Dutch; take the exception out.`];
    }),
  ];
};
