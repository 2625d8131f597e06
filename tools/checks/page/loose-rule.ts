import { WIDGETS } from '../../../src/widgets.js';
import { languageLoaders } from '../../../src/generated/language-loaders.js';
import { withAllPacks } from '../../../src/prose/language-file.js';
import { COMMAND } from '../command.js';
import { pickHeadings } from '../../authoring/snippet/pick-headings.js';
import { proseOf } from '../../../src/prose/widget-prose.js';
import { useLink } from './advice.js';
import { ancestorsOf, placeOf, wordsIn, type Page, type PageElement } from './read-page.js';
import { widgetOf } from './widget-on-page.js';

/** A tag of ours that a reader can read. */
const PRINTED = new RegExp(`<\\/?(${WIDGETS.join('|')})\\b|<[a-z]+ [^<>]*\\bnazorg-(${WIDGETS.join('|')})\\b`);

/** The titles of all widgets, in all languages. */
const readTitles = async (): Promise<Map<string, string>> => {
  const languages = await Promise.all(Object.values(languageLoaders).map(async (load) => withAllPacks(await load())));
  const packs = languages.flatMap((language) => Object.values(language.packs));
  return new Map(
    packs.flatMap((pack) => WIDGETS.flatMap((widget) => pickHeadings(proseOf(pack, widget)).map((title) => [title, widget] as const))),
  );
};

const isInWidget = (element: PageElement): boolean => [element, ...ancestorsOf(element)].some((one) => widgetOf(one) !== undefined);

/** Tags that the CMS printed as text, where every reader sees them. */
export const printedProblems = ({ texts }: Page): string[] =>
  texts.flatMap(({ words, parent }) => {
    const [found, first, second] = PRINTED.exec(words) ?? [];
    const widget = first ?? second;
    return found === undefined || widget === undefined || parent.tagName === 'script'
      ? []
      : [`${placeOf(parent)}the tags of ${widget} are printed as text, for every reader to see; ${useLink(widget)}.`];
  });

/** Reports our words outside of a widget, whose tags a CMS removed: one sentence for each widget. */
export const looseProblems = async ({ elements }: Page): Promise<string[]> => {
  const headings = elements.filter((element) => /^h[1-6]$/.test(element.tagName) && !isInWidget(element));
  if (headings.length === 0) return [];
  const titles = await readTitles();
  const found = new Map<string, PageElement>();
  for (const heading of headings) {
    const widget = titles.get(wordsIn(heading));
    if (widget !== undefined && !found.has(widget)) found.set(widget, heading);
  }
  return [...found].map(
    ([widget, heading]) =>
      `${placeOf(heading)}the words of ${widget} stand loose: the CMS took the tags around them away. If you pasted the element, the plain form may stay: ${COMMAND} snippet ${widget}. If that goes too, ${useLink(widget)}.`,
  );
};
