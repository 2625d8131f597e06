import type { FaqAccordionElement } from '../../src/index.js';
import { settled } from './fixtures.js';

/** Questions of an author. */
export const DETAILS = `
  <details><summary>Mag er <b>iemand</b> mee?</summary><p>Ja, dat mag.</p></details>
  <details><summary>Waar parkeer ik?</summary><p>Naast de ingang.</p></details>`;

/** What they say to a machine. */
export const BOTH = [
  ['Mag er iemand mee?', 'Ja, dat mag.'],
  ['Waar parkeer ik?', 'Naast de ingang.'],
];

/** A widget with words of an author, for machines too. */
export const own = (written = DETAILS, attributes = ''): Promise<FaqAccordionElement> =>
  settled(`<faq-accordion lang="nl" structured-data ${attributes}>${written}</faq-accordion>`);

interface FaqPage {
  '@id': string;
  inLanguage?: string;
  mainEntity: { name: string; acceptedAnswer: { text: string } }[];
}

/** The scripts with data on a page. */
export const scriptsIn = (page: ParentNode): Element[] => Array.from(page.querySelectorAll('script[type="application/ld+json"]'));

/** What the one script of a widget says. */
export const dataOf = (widget: Element): FaqPage => {
  const [script, ...others] = scriptsIn(widget);
  if (script === undefined || others.length > 0) throw new Error(`There are ${scriptsIn(widget).length} scripts.`);
  return JSON.parse(script.textContent) as FaqPage;
};

/** The questions and answers in it. */
export const saidBy = (widget: Element): [question: string, answer: string][] =>
  dataOf(widget).mainEntity.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]);
