import reviews from '../../content/reviews.json' with { type: 'json' };

/** The languages of which a pack is a draft. */
export const DRAFTS: ReadonlySet<string> = new Set(
  Object.values(reviews).flatMap((languages) =>
    Object.entries(languages).flatMap(([language, { reviewStatus }]) =>
      reviewStatus === 'draft' ? [language.replace('-formal', '')] : [],
    ),
  ),
);
