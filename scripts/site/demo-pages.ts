import { PACK_NAMES } from '../../src/generated/pack-names.js';
import { readFile } from 'node:fs/promises';
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import type { Pack } from '../../src/content/pack.js';
import type { Profile } from '../../src/content/profile.js';
import { toDemoPage } from '../demo/demo-page.js';
import type { DemoWords } from '../demo/demo-parts.js';

/** A page of the site: where it is, and its HTML. */
export interface SitePage {
  path: string;
  html: string;
}

const START_LANGUAGE = 'nl';

const HOME = '/demo/';

/** Where the same pages are too: at the root until the site has a front page, and for links from the days of version 0.1. */
const OLD_HOME = '/';

const readJson = async <Result>(file: string): Promise<Result> => JSON.parse(await readFile(file, 'utf8')) as Result;

const pathOf = (lang: string, pack: Pack): string =>
  HOME +
  [lang === START_LANGUAGE ? '' : lang, pack.id === PACK_NAMES[0] ? '' : pack.id]
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('');

/** The pages of the demo: a hospital page for each pack, in each language that demo/words.json has words in. */
export const demoPages = async (languages: readonly LanguageContent[]): Promise<SitePage[]> => {
  const [profile, words] = await Promise.all([
    readJson<Profile>('demo/profile.json'),
    readJson<Record<string, DemoWords>>('demo/words.json'),
  ]);
  const shown = languages.flatMap(({ lang, packs }) => {
    const own = words[lang];
    return own ? [{ lang, packs, words: own }] : [];
  });
  const pagesOf = ({ lang, packs, words: own }: (typeof shown)[number], id: string): SitePage[] => {
    const pack = packs[id] as Pack;
    const html = toDemoPage({
      pack,
      profile,
      words: own,
      languages: shown.map((other) => ({
        lang: other.lang,
        name: other.words.language,
        href: pathOf(other.lang, other.packs[id] as Pack),
      })),
      pathTo: (related) => pathOf(lang, packs[related] as Pack),
    });
    const path = pathOf(lang, pack);
    return [path, path.replace(HOME, OLD_HOME)].map((place) => ({ path: place, html }));
  };
  return shown.flatMap((language) => PACK_NAMES.flatMap((id) => pagesOf(language, id)));
};
