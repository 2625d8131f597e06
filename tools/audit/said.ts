import type { Block, Pack } from '../../src/content/pack.js';
import { LANGUAGE_OF_SENTENCES, sentencesThatBegin } from '../authoring/sentences.js';
import { languagesOf, toPlaces, type AuditPlace, type AuditText, type Shown } from './places.js';

/** A place that carries a fact, with what it says of it. */
export interface AuditCarrier extends AuditPlace {
  /** The sentences that hold now. */
  now: readonly Block[];
  /** The sentences on what older texts say; none where the fact itself holds. */
  older: readonly Block[];
  /** The pack whose figures stand in these words. */
  pack: Pack;
}

/** The sentences that begin as `sentences.json` says, or all the words where it names none of them. */
const toSaid = (prose: readonly Block[], lang: string, beginnings: readonly string[]): readonly Block[] => {
  const sentences = sentencesThatBegin(prose, lang, beginnings);
  return sentences.length > 0 ? sentences : prose;
};

const toCarrier = (place: AuditPlace, part: Shown, fact: string, beginnings: readonly string[]): AuditCarrier => {
  const { earlier, prose, title, text } = part;
  const say = (blocks: readonly Block[]): readonly Block[] => toSaid(blocks, text.pack.lang, beginnings);
  return {
    ...place,
    now: prose.length > 0 ? say(prose) : [title],
    older: earlier?.facts.includes(fact) ? say([earlier.text]) : [],
    pack: text.pack,
  };
};

/** The places that some parts make up, each with what it says of a fact in Dutch, or in the first language that has it. */
export const toCarriers = (
  shown: readonly Shown[],
  texts: readonly AuditText[],
  fact: string,
  beginnings: readonly string[],
): AuditCarrier[] =>
  toPlaces(shown, languagesOf(texts)).map((place) => {
    const parts = shown.filter(({ anchor }) => anchor === place.anchor);
    const dutch = parts.find(({ text }) => text.language === LANGUAGE_OF_SENTENCES);
    return toCarrier(place, dutch ?? (parts[0] as Shown), fact, beginnings);
  });
