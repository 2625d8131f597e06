import { readFile } from 'node:fs/promises';
import type { LanguageContent } from '../../src/authoring/read-content.js';
import type { Pack } from '../../src/content/pack.js';
import type { Profile } from '../../src/content/profile.js';
import { toDemoPage, type DemoWords } from '../demo-page.js';

/** A page of the site: where it is, and its HTML. */
export interface SitePage {
  path: string;
  html: string;
}

const PACKS = ['recurrent-miscarriage', 'miscarriage'] as const;
const START_LANGUAGE = 'nl';

/** Where the demo is. Until the site has a front page, and for links to version 0.1, the same pages are at the root too. */
const PLACES = ['/demo/', '/'];

const readJson = async <Result>(file: string): Promise<Result> => JSON.parse(await readFile(file, 'utf8')) as Result;

/** Below one of the places. */
const pathOf = (lang: string, pack: Pack): string =>
  [lang === START_LANGUAGE ? '' : lang, pack.id === PACKS[0] ? '' : pack.id]
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
  const pageOf = (place: string, { lang, packs, words: own }: (typeof shown)[number], id: string): SitePage => {
    const pack = packs[id] as Pack;
    const html = toDemoPage({
      pack,
      profile,
      words: own,
      languages: shown.map((other) => ({
        lang: other.lang,
        name: other.words.language,
        href: place + pathOf(other.lang, other.packs[id] as Pack),
      })),
      pathTo: (related) => place + pathOf(lang, packs[related] as Pack),
    });
    return { path: place + pathOf(lang, pack), html };
  };
  return PLACES.flatMap((place) => shown.flatMap((language) => PACKS.map((id) => pageOf(place, language, id))));
};
