import { toPackageFiles } from './packages/package-files.js';
import { writePackage } from './packages/write-package.js';

/** Packs the Drupal module. `npm run build` first. */
await writePackage('dist/nazorg-drupal.zip', 'nazorg', await toPackageFiles('integrations/drupal/nazorg'));
