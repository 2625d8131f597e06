import { originsIn } from '../../../src/base/origin-refusal.js';
import { onlyProblems, type Findings } from '../findings.js';
import { OWN_SITE, placeOf, toUrl, type Page, type PageElement } from './read-page.js';
import { contentOf, metasNamed, onWholePage, settingOf, widgetOf } from './widget-on-page.js';

/** Where something on a page says that a file of the hospital is. */
interface NamedFile {
  element: PageElement;
  /** What it is, and of what, for the middle of a sentence. */
  what: string;
  address: string;
}

const originOf = (address: string): string | undefined => {
  const url = toUrl(address);
  return url?.protocol.startsWith('http') && url.origin !== OWN_SITE ? url.origin : undefined;
};

const filesOf = (element: PageElement): NamedFile[] => {
  const widget = widgetOf(element);
  if (widget === undefined) return [];
  return ['src', 'profile'].flatMap((name) => {
    const address = settingOf(element, name);
    return address === undefined ? [] : [{ element, what: `the ${name} of ${widget}`, address }];
  });
};

/** Reports wildcards and incomplete sites, which allow nothing. */
const listProblems = (meta: PageElement): string[] =>
  contentOf(meta)
    .split(/[\s,;]+/)
    .filter((site) => site.includes('*') || (site !== '' && originsIn(site).every((origin) => origin === 'null')))
    .map((site) => `${placeOf(meta)}"${site}" in nazorg-origins allows nothing: name one site, such as https://files.hospital.example.`);

/** Whether widgets may ask for the hospital's files where the page says they are. In a part of a page it can only be worth knowing. */
export const checkOrigins = (page: Page): Findings[] => {
  const lists = metasNamed(page, 'nazorg-origins');
  const allowed = lists.flatMap((meta) => originsIn(contentOf(meta)));
  const profiles = metasNamed(page, 'nazorg-profile').map((element) => ({
    element,
    what: 'the profile of the page',
    address: contentOf(element),
  }));
  const lines = [...profiles, ...page.elements.flatMap(filesOf)].flatMap(({ element, what, address }) => {
    const origin = originOf(address);
    return origin === undefined || allowed.includes(origin)
      ? []
      : [
          `${placeOf(element)}${what} is on ${origin}, where widgets ask for nothing: put <meta name="nazorg-origins" content="${origin}"> in the head of the page; if that is the site of the page itself, this is no problem.`,
        ];
  });
  return [onlyProblems(lists.flatMap(listProblems)), onWholePage(page, lines)];
};
