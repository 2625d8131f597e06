/** How days are written where the bare tag of a language leaves that to the engine: British dates, and the digits that stand in the Arabic texts. */
const AS: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };

const FRENCH = /^fr\b/;

/** The first day of a month, before the name of that month. */
const FIRST = /\b1(?=\s\p{L})/u;

/**
 * What writes days and times for a reader. All that writes them goes through here, so that a page has one way of writing. French numbers
 * the first day of a month ("1er janvier"), and engines don't.
 */
export const toDateWriter = (language: string, options: Intl.DateTimeFormatOptions): ((instant: number) => string) => {
  const writer = new Intl.DateTimeFormat(AS[language] ?? language, options);
  const isNumbered = FRENCH.test(language) && options.month !== undefined;
  return (instant) => (isNumbered ? writer.format(instant).replace(FIRST, '1er') : writer.format(instant));
};
