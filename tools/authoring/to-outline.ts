import type { OutlineEntry, PackFile, PackOutline, SharedFile } from './authored.js';

/** Puts together what a pack holds, and hears of what it names that isn't there. */
class Extending {
  readonly #known = new Set<string>();

  constructor(
    readonly leaveOut: readonly string[],
    readonly problems: string[],
  ) {}

  /** A whole part, unless it is left out. */
  part<Value>(name: string, shared: Value | undefined, own: Value | undefined): Value | undefined {
    this.#known.add(name);
    return this.leaveOut.includes(name) ? own : (own ?? shared);
  }

  /** The entries of a list: those that the pack names and gives in their order, else those that are shared, less what is left out. */
  entries<Entry extends OutlineEntry>(kind: string, shared: readonly Entry[] = [], own?: readonly (Entry | string)[]): Entry[] {
    const left = shared.filter(({ id }) => this.leaveOut.includes(`${kind}/${id}`));
    shared.forEach(({ id }) => this.#known.add(`${kind}/${id}`));
    const kept = shared.filter((entry) => !left.includes(entry));
    if (own === undefined) return kept;
    const named = new Set(own.map((entry) => (typeof entry === 'string' ? entry : entry.id)));
    for (const { id } of kept)
      if (!named.has(id))
        this.problems.push(`pack.json: "${kind}/${id}" is shared, and neither in the order of this pack nor in leaveOut.`);
    return own.flatMap((entry) => {
      if (typeof entry !== 'string') return [entry];
      const found = kept.find(({ id }) => id === entry);
      if (found === undefined) this.problems.push(`pack.json: there is no shared "${kind}/${entry}"; give it facts of its own.`);
      return found ?? [];
    });
  }

  /** What is left out and was never there. */
  finish(): void {
    for (const name of this.leaveOut)
      if (!this.#known.has(name)) this.problems.push(`pack.json: leaveOut names "${name}", which isn't shared.`);
  }
}

/** All that a pack holds: its own, and what it takes over of the parts that packs share. */
export const toOutline = (
  { extends: extended, leaveOut = [], default: _default, ...pack }: PackFile,
  sharedFile: SharedFile | undefined,
): { outline: PackOutline; problems: string[] } => {
  const problems: string[] = [];
  if (extended !== undefined && sharedFile === undefined) problems.push(`pack.json: there is no "${extended}" to extend.`);
  const shared = extended === undefined ? {} : (sharedFile ?? {});
  const extending = new Extending(leaveOut, problems);
  const { id, source, order, faq, related } = pack;
  const outline: PackOutline = {
    id,
    ...(source === undefined ? {} : { source }),
    ...(order === undefined ? {} : { order }),
    faq,
    related,
    disclaimer: pack.disclaimer ?? shared.disclaimer ?? { facts: [] },
  };
  if (extending.part<unknown>('risk', shared.risk, pack.risk)) {
    outline.risk = {
      groups: extending.entries('group', shared.risk?.groups, pack.risk?.groups),
      statements: extending.entries('statement', shared.risk?.statements, pack.risk?.statements),
    };
  }
  if (extending.part<unknown>('timeline', shared.timeline, pack.timeline)) {
    outline.timeline = {
      whenToCall: { signs: extending.entries('sign', shared.timeline?.whenToCall?.signs, pack.timeline?.whenToCall?.signs) },
      situations: pack.timeline?.situations ?? shared.timeline?.situations ?? [],
      ways: pack.timeline?.ways ?? shared.timeline?.ways ?? [],
      steps: extending.entries('step', shared.timeline?.steps, pack.timeline?.steps),
    };
  }
  const contact = extending.part('contact', shared.contact, pack.contact);
  if (contact !== undefined) outline.contact = contact;
  extending.finish();
  return { outline, problems };
};
