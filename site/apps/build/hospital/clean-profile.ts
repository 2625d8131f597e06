import type { Profile } from '../../../../src/content/profile.js';

/** An object without what is undefined, empty text or an empty list: fields that nobody filled in are none. */
const withoutEmpty = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && one !== '' && !(Array.isArray(one) && one.length === 0)),
  ) as Value;

/** A profile as a file holds it. The name of the hospital stays, empty or not: a profile needs one. */
export const cleanProfile = (profile: Profile): Profile => ({
  ...withoutEmpty({
    ...profile,
    lines: profile.lines?.map((line) => withoutEmpty({ ...line, openingHours: line.openingHours })),
    address: profile.address && (profile.address.lines.some(Boolean) || profile.address.url) ? withoutEmpty(profile.address) : undefined,
    brand: profile.brand && Object.keys(profile.brand).length > 0 ? profile.brand : undefined,
  } as Profile),
  organisation: profile.organisation,
});
