/** A question with its answer, both in plain text, and the `lang` in force for them, when there is one. */
export interface PlainQuestion {
  question: string;
  answer: string;
  lang: string | undefined;
}

/** Two widgets on one page give their questions to one FAQPage: whoever reads JSON-LD joins what has the same `@id`. */
const PAGE = '#faq';

/** The language tag in its usual spelling; nothing when it isn't one. */
const languageTag = (lang: string | undefined): string | undefined => {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
};

/**
 * Questions as a `FAQPage` of schema.org, in JSON-LD that can stand in a `<script>`: without `<`, so that no text ends
 * the script in a saved page. A question that has no words, or no answer, is left out.
 * @returns Undefined when no question is left.
 */
export const toFaqPage = (questions: readonly PlainQuestion[]): string | undefined => {
  const asked = questions.filter(({ question, answer }) => question !== '' && answer !== '');
  if (asked.length === 0) return undefined;
  const inLanguage = languageTag(asked[0]?.lang);
  const mainEntity = asked.map(({ question, answer, lang }) => {
    const own = languageTag(lang);
    return {
      '@type': 'Question',
      ...(own === inLanguage ? {} : { inLanguage: own }),
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    };
  });
  const page = { '@context': 'https://schema.org', '@type': 'FAQPage', '@id': PAGE, inLanguage, mainEntity };
  return JSON.stringify(page).replaceAll('<', '\\u003c');
};
