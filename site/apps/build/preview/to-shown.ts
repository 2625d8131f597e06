import type { LanguageFile } from '../../../../src/prose/language-file.js';
import { h, type ProseNode } from '../../../../src/prose/prose-node.js';
import { plainAttributes } from '../../../../tools/authoring/snippet/plain-attributes.js';
import { brandDeclarations } from '../brand/brand-declarations.js';
import { toSnippetOptions, widgetsOf, withItsHospital, wordsOf } from '../code/to-snippet-options.js';
import type { Shown, Tree } from '../../frame/frame-message.js';
import { withPlaces } from '../own-words/prose-places.js';
import { isExampleShown, type Draft } from '../state/draft.js';
import { EXAMPLE_HOSPITAL } from './example-hospital.js';
import { toTree } from './to-tree.js';

/** How the preview looks at the page. */
export type View = 'phone' | 'desktop' | 'dark' | 'print' | 'arabic' | 'words';

/** The draft as a view shows it: with a hospital as an example until one is filled in, and in Arabic where that is looked at. */
const shownDraft = (draft: Draft, view: View): Draft => ({
  ...draft,
  ...(view === 'arabic'
    ? { lang: 'ar', addressForm: 'informal' as const, content: draft.content === 'own-pack' ? ('built-in' as const) : draft.content }
    : {}),
  profile: isExampleShown(draft) ? { ...EXAMPLE_HOSPITAL, brand: draft.profile.brand ?? {} } : draft.profile,
});

const toBox = (draft: Draft, words: readonly ProseNode[], language: LanguageFile): Tree => {
  const options = toSnippetOptions(draft, language);
  return toTree(h('div', plainAttributes(options), withItsHospital(words, draft, language)), options.headingLevel);
};

/** What the frame shows: the plain HTML that would be pasted, with the place of each passage. */
export const toShown = (given: Draft, language: LanguageFile, view: View): Shown => {
  const draft = shownDraft(given, view);
  const [first, ...others] = widgetsOf(draft);
  return {
    lang: draft.lang,
    scheme: view === 'dark' ? 'dark' : 'light',
    isPrint: view === 'print',
    pageCss: draft.page.css,
    brandCss: brandDeclarations(draft.profile.brand),
    around: draft.page.around,
    words: [
      ...(first ? [toBox(first, withPlaces(wordsOf(first, language)), language)] : []),
      ...others.map((one) => toBox(one, wordsOf(one, language), language)),
    ],
  };
};
