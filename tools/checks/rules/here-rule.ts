import { PACK_ASKS } from '../../../src/generated/pack-ids.js';
import type { Profile } from '../../../src/content/profile.js';
import { languageOfTag } from '../language-of-tag.js';

/** A question or a step that waits for a hospital, and the packs that have it. */
interface Asked {
  title: string;
  ask: string;
  packs: string[];
}

const toAsked = (): Map<string, Asked> => {
  const asked = new Map<string, Asked>();
  for (const [pack, asks] of Object.entries(PACK_ASKS))
    for (const { id, ...words } of asks) asked.set(id, { ...words, packs: [...(asked.get(id)?.packs ?? []), pack] });
  return asked;
};

const ASKED = toAsked();

/** For `--report`: what the built-in packs ask and a profile doesn't answer, with what to say. */
export const hereReport = ({ here = {} }: Pick<Profile, 'here'>): string[] =>
  [...ASKED]
    .filter(([id]) => !Object.hasOwn(here, id))
    .map(([id, { title, ask, packs }]) => `here, ${id}: not answered yet, "${title}" (${packs.join(', ')}). ${ask}`);

/** Reports answers in a language that doesn't exist: nobody would read them. */
export const hereProblems = ({ here = {} }: Pick<Profile, 'here'>): string[] =>
  Object.entries(here).flatMap(([id, said]) =>
    (typeof said === 'string' || Array.isArray(said) ? [] : Object.keys(said))
      .filter((tag) => languageOfTag(tag) === undefined)
      .map((tag) => `here, ${id}: "${tag}" isn't the tag of a language; write it as nl or en.`),
  );

/** What a profile answers that no built-in pack asks: a slip, or meant for a pack of the hospital's own. */
export const hereRemarks = ({ here = {} }: Pick<Profile, 'here'>): string[] =>
  Object.keys(here)
    .filter((id) => !ASKED.has(id))
    .map((id) => `here, ${id}: no built-in pack asks this; right if a pack of yours does.`);
