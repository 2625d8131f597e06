/** How days are written where the bare tag of a language leaves that to the engine: British dates, and the digits that stand in the Arabic texts. */
const AS: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };

/** What writes days and times for a reader. All that writes them goes through here, so that a page has one way of writing. */
export const toDateWriter = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(AS[language] ?? language, options);
