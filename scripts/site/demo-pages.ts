import { PACK_NAMES } from '../../src/generated/pack-names.js';
import { readFile } from 'node:fs/promises';
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import type { Pack } from '../../src/content/pack.js';
import type { Profile } from '../../src/content/profile.js';
import { toDemoPage } from '../demo/demo-page.js';
import type { DemoWords } from '../demo/demo-parts.js';
import { linkFrom } from '../../site/make/link-from.js';
import type { SiteFile } from '../../site/make/site-file.js';

const START_LANGUAGE = 'nl';

const HOME = '/demo/';

const readJson = async <Result>(file: string): Promise<Result> => JSON.parse(await readFile(file, 'utf8')) as Result;

const pathOf = (lang: string, pack: Pack): string =>
  HOME +
  [lang === START_LANGUAGE ? '' : lang, pack.id === PACK_NAMES[0] ? '' : pack.id]
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('');

/** The pages of the demo: a hospital page for each pack, in each language that demo/words.json has words in. */
export const demoPages = async (languages: readonly LanguageContent[]): Promise<SiteFile[]> => {
  const [profile, words] = await Promise.all([
    readJson<Profile>('demo/profile.json'),
    readJson<Record<string, DemoWords>>('demo/words.json'),
  ]);
  const shown = languages.flatMap(({ lang, packs }) => {
    const own = words[lang];
    return own ? [{ lang, packs, words: own }] : [];
  });
  const pageOf = ({ lang, packs, words: own }: (typeof shown)[number], id: string): SiteFile => {
    const pack = packs[id] as Pack;
    const path = pathOf(lang, pack);
    const link = linkFrom(path);
    const text = (): string =>
      toDemoPage({
        pack,
        profile,
        words: own,
        link,
        languages: shown.map((other) => ({
          lang: other.lang,
          name: other.words.language,
          href: link(pathOf(other.lang, other.packs[id] as Pack)),
        })),
        pathTo: (related) => link(pathOf(lang, packs[related] as Pack)),
      });
    return { path, text };
  };
  return shown.flatMap((language) => PACK_NAMES.map((id) => pageOf(language, id)));
};
