/**
 * The words that fit a number, out of words for each plural form of a language, such as `one {n} week|other {n} weken`:
 * the form, a space, the words, and a bar before the next. A form that has no words takes those of `other`.
 *
 * @param number - Written in the place of `{n}`, in the digits of the language.
 */
export const pluralForm = (forms: string, number: number, language: string): string => {
  const words = new Map(forms.split('|').map((form) => [form.slice(0, form.indexOf(' ')), form.slice(form.indexOf(' ') + 1)] as const));
  const fitting = words.get(new Intl.PluralRules(language).select(number)) ?? words.get('other') ?? '{n}';
  return fitting.replace('{n}', new Intl.NumberFormat(language).format(number));
};
