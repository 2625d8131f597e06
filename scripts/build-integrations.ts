import { writeMadeFiles } from './integrations/made-files.js';

/**
 * Writes what is committed and made from the list of widgets and their JSDoc (custom-elements.json): the settings of the CMS
 * integrations, and the tables in the guides. `npm run manifest` first.
 */
for (const path of await writeMadeFiles()) console.log(path);
