import { DEFAULT_PACK } from '../../../../src/generated/pack-names.js';
import type { LanguageFile } from '../../../../src/prose/language-file.js';
import { readBase, readHosted, scriptName, versionFolder } from '../../../../tools/authoring/snippet/script-address.js';
import type { Form, ScriptTag, SnippetOptions } from '../../../../tools/authoring/snippet/snippet-options.js';
import { hasHospital, type Draft } from '../state/draft.js';
import { bestForm, resultsFor } from './cms-results.js';
import { packOf } from './pack-of-draft.js';

/** Where the profile is on the site of the hospital. */
export const profileAddress = ({ base }: Draft): string => `${readBase(base) ?? '/nazorg'}/profile.json`;

/** The form that a draft is pasted in. */
export const formOf = (draft: Draft): Form => draft.form ?? (draft.cms === 'templates' ? 'element' : bestForm(resultsFor(draft.cms, draft.role)));

/** The script tag of a draft, with the hash of its file where that is known. */
export const scriptOf = ({ lang, base }: Draft, hashes: Readonly<Record<string, string>> = {}): ScriptTag => {
  const file = scriptName(lang, false);
  return { address: `${versionFolder(readBase(base) ?? '/nazorg')}/${file}`, integrity: hashes[file], classic: false };
};

const settingsOf = (draft: Draft): Record<string, string> => {
  const { content, widget, pack, sections, options, addressForm } = draft;
  const ofPack =
    content === 'built-in'
      ? {
          ...(pack === DEFAULT_PACK ? {} : { pack }),
          ...(addressForm === 'formal' ? { 'address-form': addressForm } : {}),
          ...(widget === 'faq-accordion' && sections.length > 0 ? { sections: sections.join(' ') } : {}),
        }
      : {};
  return { ...ofPack, ...Object.fromEntries(options.map((name) => [name, 'true'])) };
};

/** A draft as the options of `snippet`, from which both write the same code. */
export const toSnippetOptions = (draft: Draft, language: LanguageFile): SnippetOptions => ({
  widget: draft.widget,
  form: formOf(draft),
  lang: draft.lang,
  pack: packOf(language, draft),
  words: draft.content === 'own-words' ? draft.ownWords : undefined,
  settings: settingsOf(draft),
  headingLevel: 2,
  sections: draft.content === 'built-in' && draft.widget === 'faq-accordion' ? draft.sections.join(' ') : '',
  hidesSuperseded: false,
  hospital: hasHospital(draft.profile) ? draft.profile : {},
  hospitalLang: draft.profile.lang,
  pictures: false,
  wordPress: draft.cms === 'wordpress' && formOf(draft) !== 'link' && !draft.role.startsWith('classic'),
  hosted: readHosted(draft.hosted) ?? 'https://widgets.hospital.example',
  script: undefined,
});
