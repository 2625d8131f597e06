import { findHurtfulWords } from '../../../../tools/authoring/find-hurtful-words.js';
import { findPersonalWords } from '../../../../tools/authoring/find-personal-words.js';
import { isGuarded } from '../../../../tools/authoring/language-guards.js';
import { fill, type Words } from '../../words/words.js';

/** What `check` would say of some words, for beside their field: words that hurt, and words about one reader's own chance. */
export const wordFault = (text: string, lang: string, words: Words): string | undefined => {
  const [hurtful] = isGuarded('hurtful', lang) ? findHurtfulWords(text, lang) : [];
  if (hurtful !== undefined) return fill(words.hurtful, { words: hurtful });
  const [personal] = isGuarded('personal', lang) ? findPersonalWords(text, lang) : [];
  return personal === undefined ? undefined : fill(words.personal, { words: personal });
};
