import { DEFAULT_PACK } from '../../../../src/generated/pack-names.js';
import { hospitalToProse } from '../../../../src/prose/hospital-to-prose.js';
import type { LanguageFile } from '../../../../src/prose/language-file.js';
import type { PackProse } from '../../../../src/prose/pack-prose.js';
import { pickSections } from '../../../../src/prose/pick-sections.js';
import { holdsPlace, withHospital, type ProseNode } from '../../../../src/prose/prose-node.js';
import { proseOf } from '../../../../src/prose/widget-prose.js';
import { readBase, readHosted, scriptName, versionFolder } from '../../../../tools/authoring/snippet/script-address.js';
import type { Form, ScriptTag, SnippetOptions } from '../../../../tools/authoring/snippet/snippet-options.js';
import { withoutEmpty } from '../own-words/parts.js';
import { BELOW, givenHospital, type Below, type Draft } from '../state/draft.js';
import { bestForm, resultsFor } from './cms-results.js';
import { builtInPack, packOf } from './pack-of-draft.js';

/** Where the profile is on the site of the hospital. */
export const profileAddress = ({ base }: Draft): string => `${readBase(base) ?? '/nazorg'}/profile.json`;

/** The forms that a draft can be pasted in: a link and a frame lead to pages with our texts, which hold none of an editor's own. */
export const formsOf = ({ content }: Draft): readonly Form[] =>
  content === 'built-in' ? ['plain', 'link', 'element', 'frame'] : ['plain', 'element'];

/** The form that a draft is pasted in. */
export const formOf = (draft: Draft): Form => {
  const chosen = draft.form ?? (draft.cms === 'templates' ? 'element' : bestForm(resultsFor(draft.cms, draft.role)));
  return formsOf(draft).includes(chosen) ? chosen : 'plain';
};

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
          ...(widget === 'faq-accordion' && sections.length > 0 ? { sections: sections.join(' ') } : {}),
        }
      : {};
  return {
    ...ofPack,
    ...(addressForm === 'formal' && content !== 'own-pack' ? { 'address-form': addressForm } : {}),
    ...Object.fromEntries(options.map((name) => [name, 'true'])),
  };
};

const isTitle = (node: ProseNode): boolean => typeof node === 'object' && node.tag === 'h1';

/**
 * The words of a card without ours about a condition: those of the editor, or the title alone, and whom to call. Our introduction, its
 * sources and what it says of its own review belong to our texts.
 */
const cardWords = ({ ownWords }: Draft, { contact }: PackProse): readonly ProseNode[] => {
  if (ownWords.some(holdsPlace)) return ownWords;
  return [...(ownWords.length > 0 ? ownWords : contact.filter(isTitle)), ...contact.filter(holdsPlace)];
};

/** What a draft shows, with places where the hospital belongs: what an editor changes is neither of ours nor of its numbers. */
export const wordsOf = (draft: Draft, language: LanguageFile): readonly ProseNode[] => {
  const { widget, content, sections } = draft;
  const ofPack = proseOf(packOf(language, draft), widget);
  if (widget === 'contact-card' && (content === 'own-words' || ofPack.length === 0)) return cardWords(draft, builtInPack(language, draft));
  if (content === 'own-words') return draft.ownWords;
  return content === 'built-in' && widget === 'faq-accordion' ? pickSections(ofPack, sections.join(' '), () => undefined) : ofPack;
};

/** Words of a draft with what its hospital says where that belongs. A pack that says nothing of whom to call leaves that to ours. */
export const withItsHospital = (words: readonly ProseNode[], draft: Draft, language: LanguageFile): ProseNode[] => {
  const { places } = hospitalToProse(givenHospital(draft), draft.profile.lang);
  const pack = packOf(language, draft);
  return withoutEmpty(withHospital(words, places(pack.help ? pack : builtInPack(language, draft))));
};

/** What may stand below a widget. The course is about our condition, and goes with our texts only. */
export const mayStandBelow = ({ widget, content }: Draft): readonly Below[] =>
  BELOW.filter((one) => one !== widget && widget !== 'contact-card' && (one === 'contact-card' || content === 'built-in'));

/** What stands below the widget of a draft. */
export const belowOf = (draft: Draft): readonly Below[] => mayStandBelow(draft).filter((one) => draft.below.includes(one));

/** The widgets of a draft, each as a draft of its own: the one that was chosen, and those below it. */
export const widgetsOf = (draft: Draft): Draft[] => [
  draft,
  ...belowOf(draft).map((widget) => ({ ...draft, widget, ownWords: [], options: [], sections: [] })),
];

/** A draft as the options of `snippet`, from which both write the same code. */
export const toSnippetOptions = (draft: Draft, language: LanguageFile): SnippetOptions => {
  const pack = packOf(language, draft);
  return {
    widget: draft.widget,
    form: formOf(draft),
    lang: draft.lang,
    pack,
    words: draft.content === 'built-in' ? undefined : withItsHospital(wordsOf(draft, language), draft, language),
    settings: settingsOf(draft),
    headingLevel: 2,
    sections: draft.content === 'built-in' && draft.widget === 'faq-accordion' ? draft.sections.join(' ') : '',
    hidesSuperseded: false,
    hospital: givenHospital(draft),
    hospitalLang: draft.profile.lang,
    pictures: false,
    wordPress: draft.cms === 'wordpress' && formOf(draft) !== 'link' && !draft.role.startsWith('classic'),
    hosted: readHosted(draft.hosted) ?? 'https://widgets.hospital.example',
    script: undefined,
  };
};
