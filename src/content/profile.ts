/** The type of a hospital profile, generated from schemas/profile.schema.json. */
export type { Profile } from '../generated/profile-schema.js';
