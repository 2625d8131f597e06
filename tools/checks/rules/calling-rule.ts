import terms from '../../../content/terms.json' with { type: 'json' };
import { proseLines, type Passage } from '../../authoring/passage.js';
import { splitSentences } from '../../authoring/split-text.js';
import type { Terms } from '../../authoring/terms.js';

const { languages }: Terms = terms;

/** Whether a sentence says when to call; false in a language of which no words for that are known. */
const saysWhenToCall = (sentence: string, lang: string): boolean => {
  const { calling } = languages[lang] ?? {};
  return calling !== undefined && [calling.call, calling.sign].every((words) => new RegExp(words, 'iu').test(sentence));
};

/** Remarks sentences that say when to call where nobody signs for it. A person has to judge: these are words, without their meaning. */
export const callingRemarks = (passages: readonly Passage[]): string[] =>
  passages.flatMap((passage) =>
    proseLines(passage)
      .flatMap((line) => splitSentences(line, passage.lang))
      .filter((sentence) => saysWhenToCall(sentence, passage.lang))
      .map(
        (sentence) => `${passage.place}: "${sentence}" seems to say when to call; that belongs in "thresholds", with a name and a date.`,
      ),
  );
