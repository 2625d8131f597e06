import { writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const { BUNDLED, packagesIn } = await tsImport('../release/bundled-packages.ts', import.meta.url);

/** The packages of others in each file that was written, by their folders. */
const bundled = {};

/** At the end of a file, where it costs least (docs/decisions/0033-supply-chain.md). */
const NOTICE = /\n?\/\*! .*\*\/\s*$/;

/** Takes the notice off a part, which the file that it goes into has for all. */
export const withoutNotice = (code) => code.replace(NOTICE, '\n');

/** Asks for no notice in a copy. */
const ASKS_NOTHING = /\/tslib$/;
const OF_LIT = /\/(?:lit|lit-html|lit-element|@lit\/[\w-]+)$/;

const noticeOf = (packages, hasWords, texts) => {
  if (packages.length > 0) return `MIT, CC BY 4.0; Lit (Google LLC): BSD-3-Clause; ${texts}`;
  return hasWords ? `MIT, CC BY 4.0: ${texts}` : `MIT: see ${texts}`;
};

/**
 * Says at the end of each file under which licences it is and where their texts are, and keeps which packages are in it: the
 * texts and the bill of materials are made from that. Fails the build for a package that has no line here.
 * @param texts - Where the texts are, from where the file is.
 */
export const licenseNotice = (texts = 'licenses.txt') => ({
  name: 'license-notice',
  generateBundle({ dir, file }, bundle) {
    for (const chunk of Object.values(bundle)) {
      const rendered = Object.keys(chunk.modules).filter((id) => chunk.modules[id].renderedLength > 0);
      const parts = rendered.flatMap((id) => bundled[relative('.', id)] ?? []);
      const packages = [...new Set([...packagesIn(rendered), ...parts])].sort();
      const named = packages.filter((folder) => !ASKS_NOTHING.test(folder));
      const unknown = named.filter((folder) => !OF_LIT.test(folder));
      if (unknown.length > 0) this.error(`scripts/rollup/license-notice.js has no notice of ${unknown.join(', ')}.`);
      bundled[relative('.', join(dir ?? dirname(file), chunk.fileName))] = packages;
      const hasWords = rendered.some((id) => /\/(?:languages|packs|synonyms)\//.test(id));
      chunk.code = `${chunk.code.trimEnd()}\n/*! ${noticeOf(named, hasWords, texts)} */\n`;
    }
  },
  writeBundle() {
    writeFileSync(BUNDLED, JSON.stringify(bundled));
  },
});
