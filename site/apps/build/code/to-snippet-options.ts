import { DEFAULT_PACK } from '../../../../src/generated/pack-names.js';
import { hospitalToProse } from '../../../../src/prose/hospital-to-prose.js';
import type { LanguageFile } from '../../../../src/prose/language-file.js';
import type { PackProse } from '../../../../src/prose/pack-prose.js';
import { holdsPlace, withHospital, type ProseNode } from '../../../../src/prose/prose-node.js';
import { readBase, readHosted, scriptName, versionFolder } from '../../../../tools/authoring/snippet/script-address.js';
import type { Form, ScriptTag, SnippetOptions } from '../../../../tools/authoring/snippet/snippet-options.js';
import { hasHospital, type Draft } from '../state/draft.js';
import { bestForm, resultsFor } from './cms-results.js';
import { packOf } from './pack-of-draft.js';

/** Where the profile is on the site of the hospital. */
export const profileAddress = ({ base }: Draft): string => `${readBase(base) ?? '/nazorg'}/profile.json`;

/** The form that a draft is pasted in. */
export const formOf = (draft: Draft): Form =>
  draft.form ?? (draft.cms === 'templates' ? 'element' : bestForm(resultsFor(draft.cms, draft.role)));

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

/** Below an editor's own words on a card stands whom to call, as below ours. */
const ownWordsOf = ({ widget, content, ownWords, profile }: Draft, pack: PackProse): readonly ProseNode[] | undefined => {
  if (content !== 'own-words') return undefined;
  if (widget !== 'contact-card') return ownWords;
  const { places } = hospitalToProse(hasHospital(profile) ? profile : {}, profile.lang);
  return [...ownWords, ...withHospital(pack.contact.filter(holdsPlace), places(pack))];
};

/** The widgets of a draft, each as a draft of its own: the one that was chosen, and whom to call below it. */
export const widgetsOf = (draft: Draft): Draft[] =>
  draft.widget === 'contact-card' || !draft.withCard
    ? [draft]
    : [draft, { ...draft, widget: 'contact-card', content: 'built-in', options: [], sections: [] }];

/** A draft as the options of `snippet`, from which both write the same code. */
export const toSnippetOptions = (draft: Draft, language: LanguageFile): SnippetOptions => {
  const pack = packOf(language, draft);
  return {
    widget: draft.widget,
    form: formOf(draft),
    lang: draft.lang,
    pack,
    words: ownWordsOf(draft, pack),
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
  };
};
