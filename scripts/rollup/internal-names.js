/**
 * Names that only our own code uses, and that the files for pages may shorten. Never a name of the contract, of a
 * pack or profile, of the DOM, or one that is written in quotes anywhere; the end-to-end tests run the shortened files.
 */
const NAMES = [
  'adopted',
  'ageIsWrong',
  'ageText',
  'asTables',
  'asksDate',
  'asksSituation',
  'chance',
  'changeChildren',
  'choice',
  'chosenSituation',
  'contactDetails',
  'dimensions',
  'hasCall',
  'hasSituations',
  'hasSpans',
  'introduction',
  'numbersHidden',
  'onAge',
  'onClear',
  'onDate',
  'onMiscarriages',
  'onSituation',
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
];

export const INTERNAL_NAMES = new RegExp(`^(?:${NAMES.join('|')})$`);
