/** Where a page has what the widgets need: the site of the scripts, of hosted pages, or nothing for the page's own. */
export interface PolicySites {
  scripts?: string | undefined;
  frames?: string | undefined;
}

const from = (directive: string, site: string | undefined): string => `${directive} 'self'${site === undefined ? '' : ` ${site}`}`;

/** The Content-Security-Policy that the widgets work under: docs/embedding.md. A test reads the line there and compares. */
export const pagePolicy = ({ scripts, frames }: PolicySites): string =>
  [
    "default-src 'none'",
    from('script-src', scripts),
    from('style-src', scripts),
    from('connect-src', scripts),
    ...(frames === undefined ? [] : [`frame-src ${frames}`]),
    "require-trusted-types-for 'script'",
    'trusted-types nazorg',
  ].join('; ');
