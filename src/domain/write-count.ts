/** Languages with digits of their own in CLDR. */
const WITH_OWN_DIGITS = new Set('ars as bgc bho bn ccp ckb dz fa ks lrc mni mr my mzn ne nqo ps raj sa sat sd'.split(' '));

/**
 * A small whole number in the digits of a language, which are never grouped. Only a language with digits of its own asks `Intl`: a browser takes some thirty
 * milliseconds to get that ready, and a widget with a form would ask for it while its page loads.
 */
export const writeCount = (number: number, language: string): string =>
  WITH_OWN_DIGITS.has(language.split('-')[0] as string) ? new Intl.NumberFormat(language).format(number) : String(number);
