/** Address of an invented hospital's profile. It is called `.txt` since the test server makes a module of every `.json` file. */
export const exampleProfile = new URL('./example-profile.json.txt', import.meta.url).href;

/** The same hospital with hours, a time zone and an address. */
export const hoursProfile = new URL('./hours-profile.json.txt', import.meta.url).href;
