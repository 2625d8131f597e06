import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mo, po } from 'gettext-parser';

/** The locales of WordPress that read each translation. The words address no reader, so formal and informal are the same. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  nl: ['nl_NL', 'nl_NL_formal', 'nl_BE'],
  de: ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH', 'de_CH_informal'],
};

/** Compiles the translations of the plugin (`languages/*.po`) to the files that WordPress reads. */
export const compileTranslations = async (folder: string): Promise<[file: string, bytes: Uint8Array][]> => {
  const sources = (await readdir(folder)).filter((file) => file.endsWith('.po')).sort();
  const compiled = await Promise.all(
    sources.map(async (file) => {
      const bytes = mo.compile(po.parse(await readFile(join(folder, file))));
      return (LOCALES[file.replace('.po', '')] ?? []).map((locale): [string, Uint8Array] => [`nazorg-widgets-${locale}.mo`, bytes]);
    }),
  );
  return compiled.flat();
};
