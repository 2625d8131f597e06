import { VERSION } from '../../../src/base/version.js';

/** The folder of the files of this version: a hash stays right where the next version gets a folder of its own. */
export const versionFolder = (base: string): string =>
  base.split('/').some((part) => part === VERSION || part.endsWith(`@${VERSION}`)) ? base : `${base}/${VERSION}`;

/** The name of the script with one language inside. */
export const scriptName = (lang: string, classic: boolean): string => (classic ? `nazorg.${lang}.classic.js` : `nazorg.${lang}.js`);

/** The folder of the scripts without its last slash: on the site itself, or on one with https. Undefined when it is neither. */
export const readBase = (base: string): string | undefined => {
  const fits =
    /^(?:https:\/\/[^/?#@\s"<>\\]+|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)?(?:\/[^?#\s"<>\\]*)?$/i.test(base) &&
    !base.startsWith('//');
  return fits && base !== '' ? base.replace(/\/+$/, '') : undefined;
};

/** The site of hosted pages, without the folder that they are in. Undefined when it is no address with https. */
export const readHosted = (address: string): string | undefined => {
  const isOwn = /^https:\/\/[^/?#@\s]+(?:\/[^?#\s]*)?$|^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/?$/i.test(address);
  return isOwn ? address.replace(/\/+$/, '').replace(/\/nazorg$/, '') : undefined;
};
