import { LINK_OPTIONS } from '../../../src/embed/link-options.js';
import { WIDGETS } from '../../../src/widgets.js';
import type { Findings } from '../findings.js';
import { attributeOf, ancestorsOf, OWN_SITE, parentOf, placeOf, toUrl, wordsIn, type Page, type PageElement } from './read-page.js';
import { scriptsOf } from './script-rule.js';
import { contentOf, metasNamed, widgetOf } from './widget-on-page.js';

const PATH = /\/nazorg\/([a-z]+-[a-z-]+)\/?$/;

/** Links that could be widgets: with the name of a widget in their address, outside of other widgets. */
export const hostedLinksOf = ({ elements }: Page): { link: PageElement; url: URL; name: string }[] =>
  elements
    .filter(({ tagName }) => tagName === 'a')
    .filter((link) => !ancestorsOf(link).some((one) => one.tagName === 'nav' || widgetOf(one) !== undefined))
    .flatMap((link) => {
      const url = toUrl(attributeOf(link, 'href') ?? '');
      const name = PATH.exec(url?.pathname ?? '')?.[1];
      return url === undefined || name === undefined ? [] : [{ link, url, name }];
    });

const acceptedOrigins = (page: Page): Set<string | undefined> =>
  new Set([
    ...scriptsOf(page).map((script) => toUrl(attributeOf(script, 'src') ?? '')?.origin),
    ...metasNamed(page, 'nazorg-hosted').map((meta) => toUrl(contentOf(meta))?.origin),
  ]);

const isAlone = (link: PageElement): boolean => {
  const paragraph = ancestorsOf(link).find(({ tagName }) => tagName === 'p') ?? parentOf(link);
  return paragraph !== undefined && wordsIn(paragraph) === wordsIn(link);
};

/** What the script makes of the links on a page. */
export const checkLinks = (page: Page): Findings[] => {
  const accepted = acceptedOrigins(page);
  return hostedLinksOf(page).map(({ link, url, name }) => {
    const there = (line: string): string => `${placeOf(link)}${line}`;
    const problems: string[] = [];
    const remarks: string[] = [];
    if (!WIDGETS.includes(name)) problems.push(there(`the link leads to "${name}", and there is no such widget: ${WIDGETS.join(', ')}.`));
    else if (!isAlone(link)) remarks.push(there(`the link to ${name} stays a link, since other words stand beside it.`));
    else if (!page.isPart && !accepted.has(url.origin)) {
      const origin = url.origin === OWN_SITE ? 'https://… (the address of this site)' : url.origin;
      problems.push(
        there(
          `the link to ${name} stays a link: the script doesn't know its site. Put <meta name="nazorg-hosted" content="${origin}"> in the head of the page.`,
        ),
      );
    }
    const ignored = [...url.searchParams.keys()].filter((option) => !LINK_OPTIONS.test(option));
    if (ignored.length > 0) remarks.push(there(`the address of the link says ${ignored.join(', ')}, which a link can't set.`));
    return { problems, remarks, report: [] };
  });
};
