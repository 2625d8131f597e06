/** Address of an invented hospital's profile. It is called `.txt` since the test server makes a module of every `.json` file. */
export const exampleProfile = new URL('./example-profile.json.txt', import.meta.url).href;

/** The same hospital with hours, a time zone and an address. */
export const hoursProfile = new URL('./hours-profile.json.txt', import.meta.url).href;

/** A hospital with its own limits for when to call, by name and day, and lines by day and out of hours. */
export const limitsProfile = new URL('./limits-profile.json.txt', import.meta.url).href;
