import { join } from 'node:path';
import { toPackageFiles, type PackageFiles } from './packages/package-files.js';
import { compileTranslations } from './packages/wordpress-translations.js';
import { writePackage } from './packages/write-package.js';

/** Packs the WordPress plugin. `npm run build` first. */
const SOURCE = 'integrations/wordpress/nazorg-widgets';

const translations = await compileTranslations(join(SOURCE, 'languages'));
const more = translations.map(([file, bytes]): PackageFiles[number] => [`languages/${file}`, bytes]);
await writePackage('dist/nazorg-widgets-wordpress.zip', 'nazorg-widgets', await toPackageFiles(SOURCE, more));
