import words from '../words.json' with { type: 'json' };

/** The words of the site in the language of the page. */
export const siteWords = document.documentElement.lang === 'en' ? words.en : words.nl;
