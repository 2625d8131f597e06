import { PACK_NAMES } from '../../../src/generated/pack-names.js';
import type { Profile } from '../../../src/content/profile.js';
import { builtInIds } from '../built-in-ids.js';

const listed = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ');

const asked = PACK_NAMES.map(builtInIds);

/** For `--report`: what a profile doesn't answer of what the built-in packs ask. */
export const hereReport = ({ here = {} }: Pick<Profile, 'here'>): string[] =>
  asked.flatMap(({ pack, asks }) => {
    const unanswered = asks.filter((id) => !Object.hasOwn(here, id));
    return unanswered.length === 0 ? [] : [`here: ${pack} asks ${listed(unanswered)}; shown when answered (docs/contact-card.md).`];
  });

/** What a profile answers that no built-in pack asks: a slip, or meant for a pack of the hospital's own. */
export const hereRemarks = ({ here = {} }: Pick<Profile, 'here'>): string[] => {
  const strange = Object.keys(here).filter((id) => !asked.some(({ asks }) => asks.includes(id)));
  return strange.length === 0 ? [] : [`here: no built-in pack asks ${listed(strange)}; right if a pack of yours does.`];
};
