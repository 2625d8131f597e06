import type { OutlineEntry } from './authored.js';

/** Reads words by id, and collects what is missing or left over, to report all of it at once. */
export class Lookup {
  readonly problems: string[] = [];

  /** Runs something and, when it throws, notes where. */
  within<Result>(place: string, run: () => Result): Result | undefined {
    try {
      return run();
    } catch (error) {
      this.problems.push(`${place}: ${error instanceof Error ? error.message : String(error)}.`);
      return undefined;
    }
  }

  /** The words of every outlined id, in the order of the outline. */
  each<Outline extends OutlineEntry, Words extends object, Result extends object>(
    place: string,
    outline: readonly Outline[],
    words: Record<string, Words>,
    make: (outline: Outline, words: Words, place: string) => Result,
  ): Result[] {
    const ids = new Set(outline.map(({ id }) => id));
    for (const id of Object.keys(words)) {
      if (!ids.has(id)) this.problems.push(`${place}, "${id}": this id isn't in the outline.`);
    }
    return outline.flatMap((one) => {
      const where = `${place}, "${one.id}"`;
      const found: (Words & { newerInsight?: string }) | undefined = words[one.id];
      if (found === undefined) {
        this.problems.push(`${where}: there are no words for it.`);
        return [];
      }
      if ((one.newerInsight === undefined) !== (found.newerInsight === undefined)) {
        this.problems.push(
          `${where}: a newerInsight stands in ${one.newerInsight ? 'the outline' : 'the words'} but not in ${one.newerInsight ? 'the words' : 'the outline'}.`,
        );
      }
      const made = this.within(where, () => make(one, found, where));
      if (made === undefined) return [];
      if (one.newerInsight && found.newerInsight !== undefined && !('newerInsight' in made)) {
        this.problems.push(`${where}: a newerInsight can't be shown here; give it to a section, an item, a row or a step.`);
      }
      return [made];
    });
  }

  /** The values of some ids, in the order of their names. */
  pick<Value>(file: string, ids: Iterable<string>, from: Readonly<Record<string, Value>>): Record<string, Value> {
    const sorted = [...ids].sort();
    for (const id of sorted) if (!Object.hasOwn(from, id)) this.problems.push(`${file}: there is no "${id}", which a text names.`);
    return Object.fromEntries(sorted.flatMap((id) => (Object.hasOwn(from, id) ? [[id, from[id] as Value]] : [])));
  }
}
