import { mergeFindings, onlyProblems, type Findings } from '../findings.js';
import { attributeOf, placeOf, type Page, type PageElement } from './read-page.js';

const FILE = /(?:^|\/)nazorg(?:\.([a-z]{2})(?:\.(all|classic))?)?\.js(?:[?#]|$)/;

/** What a browser runs as a plain script, by the standard of MIME types. */
const PLAIN_TYPE = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma|live)script(?:1\.\d)?|text\/jscript)?$/;

/** The type that tools for consent put in the place of another one. */
const AFTER_CONSENT = 'text/plain';

/** The address of a script; also where a tool that loads scripts later moved it, as in `data-src`. */
const addressOf = (script: PageElement): string => {
  const moved = script.attrs.find(({ name }) => /^data-.*src$/.test(name))?.value;
  return (attributeOf(script, 'src') ?? moved ?? '').replace(/\s/g, '');
};

const typeOf = (script: PageElement): string => (attributeOf(script, 'type') ?? '').trim().toLowerCase();

const isCurled = (words: string): boolean => /[“”„″]/.test(words);

/** The script tags of a page that load the widgets. */
export const scriptsOf = ({ elements }: Page): PageElement[] =>
  elements.filter((element) => element.tagName === 'script' && FILE.test(addressOf(element).replace(/[“”„″]/g, '')));

/** Whether another tool put the script aside, to run it later or for some readers only. */
const isHeldBack = (script: PageElement): boolean =>
  attributeOf(script, 'src') === undefined || (typeOf(script) !== 'module' && !PLAIN_TYPE.test(typeOf(script)));

const isForOldBrowsers = (script: PageElement): boolean => attributeOf(script, 'nomodule') !== undefined;

const tagProblem = (script: PageElement): string | undefined => {
  const address = addressOf(script);
  const type = typeOf(script);
  if (isCurled(address + type)) return 'the quotes of the script tag were curled, so the script is never loaded: paste it as HTML.';
  if (type === AFTER_CONSENT) {
    return `a tool for consent keeps the script back (type="${type}"), so readers who refuse never get it; have that tool leave it out: the script sets no cookie and keeps nothing.`;
  }
  const [, language, kind] = FILE.exec(address) ?? [];
  if (kind !== 'classic' && type !== 'module' && !isHeldBack(script)) {
    const plain = language === undefined ? '' : `, or load ${address.replace(/(?:\.all)?\.js\b/, '.classic.js')}`;
    return `the script tag lost its type="module", so the browser can't read the script; put that back${plain}.`;
  }
  return undefined;
};

const tagFindings = (script: PageElement): Findings => {
  const place = placeOf(script);
  const remark = (words: string): Findings => ({ problems: [], remarks: [place + words], report: [] });
  if (isForOldBrowsers(script)) return remark('browsers without modules are too old for the widgets: this tag does nothing.');
  const problem = tagProblem(script);
  if (problem !== undefined) return onlyProblems([place + problem]);
  if (isHeldBack(script)) return remark('another tool loads the script later, so the widgets come late: have that tool leave it out.');
  return onlyProblems([]);
};

/** Whether the script is on the page, once, in a form that runs. */
export const checkScript = (page: Page): Findings => {
  const scripts = scriptsOf(page);
  const { problems, remarks } = mergeFindings(scripts.map(tagFindings));
  const [, second] = scripts.filter((script) => !isForOldBrowsers(script));
  if (second !== undefined) problems.push(`${placeOf(second)}the script is on the page twice: take this tag away.`);
  if (scripts.length === 0 && !page.isPart) {
    problems.push(
      'the script is missing: no tag on the page loads nazorg.js, so the words stay as they are. Load it in the theme or the template of the site; if a tag manager does, this is no problem.',
    );
  }
  return { problems, remarks, report: [] };
};
