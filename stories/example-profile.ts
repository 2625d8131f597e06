/** Address of an invented hospital's profile. It is called `.txt` since the test server makes a module of every `.json` file. */
export const exampleProfile = new URL('./example-profile.json.txt', import.meta.url).href;

/** The same hospital with hours, a time zone and an address. */
export const hoursProfile = new URL('./hours-profile.json.txt', import.meta.url).href;

/** A hospital with a place for its own limits, and lines by day and out of hours. It sets none: nobody reviewed any. */
export const limitsProfile = new URL('./limits-profile.json.txt', import.meta.url).href;

/** What is neither a pack nor a profile: what a page to log in answers in the place of one. */
export const notAFile = new URL('./not-a-file.txt', import.meta.url).href;

/** A hospital with many lines and long names. */
export const longProfile = new URL('./long-profile.json.txt', import.meta.url).href;
