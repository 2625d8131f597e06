import { attributeOf, placeOf, type Page, type PageElement } from './read-page.js';

const FILE = /(?:^|\/)nazorg(?:\.([a-z]{2})(?:\.(all|classic))?)?\.js(?:[?#]|$)/;

const addressOf = (script: PageElement): string => (attributeOf(script, 'src') ?? '').replace(/[\s“”„″]/g, '');

/** The script tags of a page that load the widgets. */
export const scriptsOf = ({ elements }: Page): PageElement[] =>
  elements.filter((element) => element.tagName === 'script' && FILE.test(addressOf(element)));

const tagProblem = (script: PageElement): string | undefined => {
  const address = attributeOf(script, 'src') ?? '';
  const type = (attributeOf(script, 'type') ?? '').trim().toLowerCase();
  if (/[“”„″]/.test(address + type)) return 'the quotes of the script tag were curled, so the script is never loaded: paste it as HTML.';
  const [, language, kind] = FILE.exec(address) ?? [];
  if (kind !== 'classic' && type !== 'module') {
    const plain = language === undefined ? '' : `, or load ${address.replace(/(?:\.all)?\.js\b/, '.classic.js')}`;
    return `the script tag lost its type="module", so the browser can't read the script; put that back${plain}.`;
  }
  return undefined;
};

/** Whether the script is on the page, once, in a form that runs. */
export const scriptProblems = (page: Page): string[] => {
  const scripts = scriptsOf(page);
  const broken = scripts.flatMap((script) => {
    const problem = tagProblem(script);
    return problem === undefined ? [] : [`${placeOf(script)}${problem}`];
  });
  const [, second] = scripts;
  if (second !== undefined) broken.push(`${placeOf(second)}the script is on the page twice: take this tag away.`);
  if (scripts.length === 0 && !page.isPart) {
    broken.push(
      'the script is missing: no tag on the page loads nazorg.js, so the words stay as they are. Load it in the theme or the template of the site; if a tag manager does, this is no problem.',
    );
  }
  return broken;
};
