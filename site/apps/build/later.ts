/*
 * What nobody needs before they paste words or leave the first step: a file of its own, with what reads HTML and colours and holds the
 * files of a hospital against the rules of `check`.
 */
export * as checks from './hospital/checks.js';
export { ownPackFields } from './steps/own-pack-fields.js';
export { ownWordsFields } from './steps/own-words-fields.js';
export { brandStep as brand } from './steps/brand-step.js';
export { hospitalStep as hospital } from './steps/hospital-step.js';
export { placeStep as place } from './steps/place-step.js';
