import type { LanguageFile } from '../../../../src/prose/language-file.js';
import { writeSnippet } from '../../../../tools/authoring/snippet/write-snippet.js';
import type { Draft } from '../state/draft.js';
import { toSnippetOptions, widgetsOf } from './to-snippet-options.js';

/** The code of a draft, ready to paste. A script that one part brings along isn't brought twice. */
export const toCode = (draft: Draft, language: LanguageFile): string => {
  const snippets = widgetsOf(draft).map((one) => writeSnippet(toSnippetOptions(one, language)));
  const lines = snippets.join('\n').split('\n');
  return lines.filter((line, index) => !line.startsWith('<script ') || lines.indexOf(line) === index).join('\n');
};
