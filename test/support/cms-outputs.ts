import type { CmsOutput } from './cms-outputs/cms-output.js';
import { IN_EDITORS } from './cms-outputs/in-editors.js';
import { IN_FILTERS } from './cms-outputs/in-filters.js';
import { IN_INSTALLATIONS } from './cms-outputs/in-installations.js';

/** Recorded in November 2026 with a stand-in whose names were others. The names and the words are ours. */
export const CMS_OUTPUTS: readonly CmsOutput[] = [...IN_INSTALLATIONS, ...IN_FILTERS, ...IN_EDITORS];
