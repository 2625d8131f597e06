import profile from '../../../../demo/profile.json' with { type: 'json' };
import type { Profile } from '../../../../src/content/profile.js';

/** The hospital of the demo, shown until an editor fills in another one. It gets into no code and no file. */
export const EXAMPLE_HOSPITAL = profile as Profile;
