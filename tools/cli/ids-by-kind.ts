import type { FaqWords, PackFile, SharedFile, SharedWords } from '../authoring/authored.js';
import type { IdsByKind } from '../checks/rules/language-rule.js';

const ids = (entries: readonly { id: string }[]): Set<string> => new Set(entries.map(({ id }) => id));
const names = (words: object): Set<string> => new Set(Object.keys(words));

/** The ids of `faq.json` that a pack asks for. */
export const expectedInFaq = ({ faq, related }: PackFile): IdsByKind =>
  new Map([
    ['section', ids(faq)],
    ['item', ids(faq.flatMap(({ items }) => items))],
    ['related', ids(related)],
  ]);

/** The ids that a `faq.json` has words for. */
export const actualInFaq = ({ sections, items, related }: FaqWords): IdsByKind =>
  new Map([
    ['section', names(sections)],
    ['item', names(items)],
    ['related', names(related)],
  ]);

/** The ids of `risk.json` that shared parts ask for. */
export const expectedInRisk = ({ risk: { groups = [], statements = [] } = {} }: SharedFile): IdsByKind =>
  new Map([
    ['statement', ids(statements)],
    ['group', ids(groups)],
    ['row', ids(groups.flatMap(({ rows }) => rows))],
  ]);

/** The ids that a `risk.json` has words for. */
export const actualInRisk = ({ statements, groups }: SharedWords['risk']): IdsByKind =>
  new Map([
    ['statement', names(statements)],
    ['group', names(groups)],
    ['row', new Set(Object.values(groups).flatMap(({ rows }) => Object.keys(rows)))],
  ]);

/** The ids of `timeline.json` that shared parts ask for. */
export const expectedInTimeline = ({ timeline: { steps = [], whenToCall } = {} }: SharedFile): IdsByKind =>
  new Map([
    ['step', ids(steps)],
    ['sign', ids(whenToCall?.signs ?? [])],
  ]);

/** The ids that a `timeline.json` has words for. */
export const actualInTimeline = ({ steps, whenToCall }: SharedWords['timeline']): IdsByKind =>
  new Map([
    ['step', names(steps)],
    ['sign', names(whenToCall.signs)],
  ]);

/** The countries that a `help.json` has lines for. */
export const actualInHelp = ({ countries }: SharedWords['help']): IdsByKind => new Map([['country', names(countries)]]);

/** The sources that a `sources.json` of a language has words for. */
export const actualInSources = (sources: SharedWords['sources']): IdsByKind => new Map([['source', names(sources)]]);

/** All ids that any of the languages has words for: what each should have, where no outline says so. */
export const unionOfIds = (languages: readonly (IdsByKind | undefined)[]): IdsByKind => {
  const union = new Map<string, Set<string>>();
  for (const [kind, found] of languages.flatMap((one) => [...(one ?? [])])) {
    union.set(kind, new Set([...(union.get(kind) ?? []), ...found]));
  }
  return union;
};
