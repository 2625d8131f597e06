import { PACK_IDS } from '../../src/generated/pack-ids.js';
import type { PackName } from '../../src/generated/pack-names.js';

/** The names of what a built-in pack holds. */
export interface BuiltInIds {
  pack: PackName;
  sections: readonly string[];
  items: readonly string[];
  /** What the steps of its course may differ by. */
  situations: readonly string[];
  ways: readonly string[];
  /** The tables, statements and steps, as `leaveOut` names them: `group/by-age`. */
  others: readonly string[];
}

/** What can be changed or left out of a built-in pack. */
export const builtInIds = (pack: PackName): BuiltInIds => ({ pack, ...PACK_IDS[pack] });
