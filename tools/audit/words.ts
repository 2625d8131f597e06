import { SIGN } from './parts.js';
import { languagesOf, toPlaces, toShown, type AuditPlace, type AuditText, type Shown } from './places.js';

/** The words of one place, as they are in Dutch and in English. */
export interface AuditWords {
  place: AuditPlace;
  dutch?: Shown | undefined;
  english?: Shown | undefined;
}

const toWords = (texts: readonly AuditText[], keep: (part: Shown) => boolean): AuditWords[] => {
  const shown = toShown(texts).filter(keep);
  return toPlaces(shown, languagesOf(texts)).map((place) => {
    const wordsIn = (language: string): Shown | undefined =>
      shown.find(({ anchor, text }) => anchor === place.anchor && text.language === language);
    return { place, dutch: wordsIn('nl'), english: wordsIn('en') };
  });
};

/** Every place with a note on newer guidance. */
export const toNewerInsights = (texts: readonly AuditText[]): AuditWords[] =>
  toWords(texts, ({ newerInsight }) => newerInsight !== undefined);

/** Every sign to call for. */
export const toSigns = (texts: readonly AuditText[]): AuditWords[] => toWords(texts, ({ kind }) => kind === SIGN);

/** Every other place whose words carry no fact of the two documents: introductions, labels, explained words. */
export const toUnnumbered = (texts: readonly AuditText[]): AuditWords[] =>
  toWords(texts, ({ kind, facts }) => kind !== SIGN && facts.length === 0);

/** Whether `superseded="hide"` leaves the whole place out: a question or a row that newer guidance contradicts. */
export const canBeLeftOut = ({ place, dutch, english }: AuditWords): boolean =>
  ['question', 'row'].includes(place.kind) && [dutch, english].some((part) => part?.newerInsight?.contradicts === true);
