/** The languages that the site itself has. The widgets on it have more. */
export const SITE_LANGUAGES = ['nl', 'en'] as const;

export type SiteLanguage = (typeof SITE_LANGUAGES)[number];

/** Words in each language of the site. */
export type Both = Readonly<Record<SiteLanguage, string>>;

/** The path of a page. Dutch stands at the top, English below `/en/`; the rest of the path is the same. */
export const pathOf = (lang: SiteLanguage, slug: string): string => [lang === 'en' ? '/en/' : '/', slug === '' ? '' : `${slug}/`].join('');
