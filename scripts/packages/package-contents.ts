import { readFile } from 'node:fs/promises';
import countries from '../../content/countries.json' with { type: 'json' };
import { FILE_ATTRIBUTES, WIDGETS } from '../../src/widgets.js';
import { attributesOf } from '../../tools/manifest.js';
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import { MADE } from '../../src/base/author-content.js';
import type { Help, Pack } from '../../src/content/pack.js';
import { textDirection } from '../../src/content/text-direction.js';
import { OF_HOSPITAL } from '../../src/prose/prose-node.js';
import { textToProse } from '../../src/prose/text-to-prose.js';

/** The table of contents that a package reads (integrations/php/packaged.php). */
export interface PackageContents {
  version: string;
  /** The attribute that says that the script wrote something itself, and may write it again. */
  made: string;
  /** The attribute that names a place for something of the hospital. */
  place: string;
  /** The countries whose emergency number and lines are in the words. */
  countries: string[];
  /** Of each language its name, and what each kind of telephone line is called: in a list, and as a button of when to call. */
  languages: Record<
    string,
    { name: string; draft: boolean; direction: string; lines: NonNullable<Help['lines']>; calls: NonNullable<Help['calls']> }
  >;
  sections: Record<string, Record<string, { id: string; title: string }[]>>;
  /** The attributes that an author may set, by tag. None names a file. */
  attributes: Record<string, string[]>;
}

const sectionsOf = (pack: Pack): { id: string; title: string }[] =>
  (pack.faq?.sections ?? []).map(({ id, title }) => ({ id, title: textToProse(title, pack).map(String).join('') }));

const readJson = async <Result>(file: string): Promise<Result> => JSON.parse(await readFile(file, 'utf8')) as Result;

/** Makes the table of contents of a package from the packs, the manifest of the elements and the version. */
export const toPackageContents = async (languages: readonly LanguageContent[], version: string): Promise<PackageContents> => {
  const names = await readJson<Record<string, { language: string }>>('demo/words.json');
  return {
    version,
    made: MADE,
    place: OF_HOSPITAL,
    countries: Object.keys(countries),
    languages: Object.fromEntries(
      languages.map(({ lang, packs }) => {
        const draft = Object.values(packs).some(({ review }) => review?.reviewStatus === 'draft');
        const { lines = {}, calls = {} } = Object.values(packs)[0]?.help ?? {};
        return [lang, { name: names[lang]?.language ?? lang, draft, direction: textDirection(lang), lines, calls }];
      }),
    ),
    sections: Object.fromEntries(
      languages.map(({ lang, packs }) => [
        lang,
        Object.fromEntries(Object.entries(packs).flatMap(([id, pack]) => (id.includes('/') ? [] : [[id, sectionsOf(pack)]]))),
      ]),
    ),
    attributes: Object.fromEntries(
      WIDGETS.map((widget) => [
        widget,
        attributesOf(widget)
          .map(({ name }) => name)
          .filter((name) => !FILE_ATTRIBUTES.includes(name)),
      ]),
    ),
  };
};
