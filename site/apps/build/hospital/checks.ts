/* What holds the files of a hospital against the rules of `check`. */
export { checkExtension } from '../../../../tools/checks/check-extension.js';
export { checkPack } from '../../../../tools/checks/check-pack.js';
export { checkProfile } from '../../../../tools/checks/check-profile.js';
export { COUNTRIES, isDialled, readTypedNumber } from './typed-number.js';
