import type { LanguageFile } from '../../../../src/prose/language-file.js';
import { toSnippetProse } from '../../../../tools/authoring/snippet/snippet-prose.js';
import { builtInPack } from '../code/pack-of-draft.js';
import { toSnippetOptions } from '../code/to-snippet-options.js';
import type { Draft } from '../state/draft.js';
import { toWordsThen, type WordsThen } from './saved-file.js';

/** What our words are now, of what a draft shows. */
export const wordsNow = (draft: Draft, language: LanguageFile): WordsThen =>
  toWordsThen(
    toSnippetProse({ ...toSnippetOptions({ ...draft, content: 'built-in' }, language), pack: builtInPack(language, draft), hospital: {} }),
  );
