interface Review {
  reviewStatus: string;
  reviewedBy: string | null;
  reviewedOn: string | null;
}

/** Reviews of texts, by pack and by language. */
type Reviews = Readonly<Record<string, Readonly<Record<string, Review>>>>;

const nameOf = (language: string): string => {
  const [code = '', form] = language.split('-');
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  return form === undefined ? name : `${name}, ${form}`;
};

const statusOf = (review: Review | undefined): string => {
  if (!review) return '–';
  const { reviewStatus, reviewedBy, reviewedOn } = review;
  return reviewedBy === null ? `${reviewStatus}, not reviewed` : `${reviewStatus}, reviewed by ${reviewedBy} on ${reviewedOn ?? '?'}`;
};

/** A table of Markdown that says how far the texts of each language were checked. */
export const statusTable = (reviews: Reviews): string => {
  const packs = Object.keys(reviews);
  const languages = [...new Set(Object.values(reviews).flatMap((languagesOf) => Object.keys(languagesOf)))];
  return [
    ['language', ...packs],
    ['language', ...packs].map(() => '---'),
    ...languages.map((language) => [nameOf(language), ...packs.map((pack) => statusOf(reviews[pack]?.[language]))]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};
