import { readExtension, extendedPack } from '../../../../src/content/read-extension.js';
import { readPack } from '../../../../src/content/read-pack.js';
import { languageLoaders } from '../../../../src/generated/language-loaders.js';
import { extendPack } from '../../../../src/prose/extend-pack.js';
import { withAllPacks, type LanguageFile } from '../../../../src/prose/language-file.js';
import { toPackProse, type PackProse } from '../../../../src/prose/pack-prose.js';
import type { Draft } from '../state/draft.js';

/** Loads a language with all its packs. */
export const loadLanguage = async (lang: string): Promise<LanguageFile> => {
  const load = languageLoaders[lang];
  if (load === undefined) throw new Error(`There are no words in "${lang}".`);
  return withAllPacks(await load());
};

/** A built-in pack, in the way that a draft addresses the reader. */
export const builtInPack = ({ packs }: LanguageFile, { pack, addressForm }: Pick<Draft, 'pack' | 'addressForm'>): PackProse =>
  ((addressForm === 'formal' ? packs[`${pack}/formal`] : undefined) ?? packs[pack]) as PackProse;

/** The pack that a draft shows: a built-in one, the hospital's own, or a built-in one with the hospital's changes. */
export const packOf = (language: LanguageFile, draft: Draft): PackProse => {
  const base = builtInPack(language, draft);
  if (draft.content !== 'own-pack' || draft.ownPack === undefined) return base;
  const { file } = draft.ownPack;
  const extended = extendedPack(file);
  if (extended === undefined) return toPackProse(readPack(file));
  return extendPack(language.packs[extended] ?? base, readExtension(file)).prose;
};

/** The languages in which the reader may be addressed in two ways. */
export const hasFormal = ({ packs }: LanguageFile): boolean => Object.keys(packs).some((name) => name.endsWith('/formal'));

/** The sections of a pack, by their ids, with their titles. */
export const sectionsOf = ({ faq }: PackProse): { id: string; title: string }[] =>
  faq.flatMap((node) => {
    if (typeof node === 'string' || !/^h\d$/.test(node.tag)) return [];
    const id = node.attributes?.['data-section'];
    return id === undefined ? [] : [{ id, title: (node.children ?? []).filter((child) => typeof child === 'string').join('') }];
  });
