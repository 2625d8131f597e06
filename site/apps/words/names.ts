/** The name of a language in that language, as somebody who speaks it looks for it. */
export const languageName = (lang: string): string => {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
};

/** The name of a country in the language of the page. */
export const countryName = (country: string, lang: string): string =>
  new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
