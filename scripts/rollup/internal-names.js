/**
 * Names that only our own code uses, and that the files for pages may shorten. Never a name of the contract, of a
 * pack or profile, of the DOM, or one that is written in quotes anywhere; the end-to-end tests run the shortened files.
 */
const NAMES = [
  'adopted',
  'ageIsWrong',
  'ageText',
  'asksAge',
  'asksDate',
  'chance',
  'changeChildren',
  'contactDetails',
  'hasCall',
  'hasSpans',
  'introduction',
  'numbersHidden',
  'onChoose',
  'onClear',
  'onDate',
  'openEnd',
  'otherNotes',
  'picked',
  'placed',
  'proseSettings',
  'proseStyles',
  'referenceClass',
  'removeMade',
  'sentences',
  'speech',
  'toProse',
  'typed',
];

export const INTERNAL_NAMES = new RegExp(`^(?:${NAMES.join('|')})$`);
