import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

interface LitPatch {
  shareTrustedTypesPolicy: () => { transform: (this: { error: (words: string) => never }, code: string, id: string) => { code: string } };
}

/** The same change of Lit as in a release: without it the policy of the page (scripts/serve-site.ts) refuses Lit. */
export const litOfRelease: Plugin = {
  name: 'lit-of-release',
  setup: async ({ onLoad }) => {
    const place: string = '../rollup/share-trusted-types-policy.js';
    const { shareTrustedTypesPolicy } = (await import(place)) as LitPatch;
    onLoad({ filter: /\/lit-html\/lit-html\.js$/ }, async ({ path }) => {
      const error = (words: string): never => {
        throw new Error(words);
      };
      const { code } = shareTrustedTypesPolicy().transform.call({ error }, await readFile(path, 'utf8'), path);
      return { contents: code };
    });
  },
};
