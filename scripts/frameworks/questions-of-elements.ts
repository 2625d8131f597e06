import type { Page } from 'puppeteer-core';
import { BEGIN } from '../../test/frameworks/apps/shown.js';

/** What every page shows at first. */
export const FIRST_QUESTIONS = BEGIN.questions.slice(0, 2);

/** What a widget of ours has. */
interface Widget extends Element {
  items?: readonly { question: string }[];
  headingLevel?: unknown;
  addressForm?: unknown;
  single?: unknown;
  searchable?: unknown;
}

const ofData = <Answer>(page: Page, ask: (widget: Widget) => Answer): Promise<Answer> => page.$eval('#data', ask as never);
const ofChildren = <Answer>(page: Page, ask: (widget: Widget) => Answer): Promise<Answer> => page.$eval('#children', ask as never);

const status = (page: Page): Promise<string> => page.$eval('[role="status"]', ({ textContent }) => textContent);

/** Opens or closes the first answer, and waits until the widget has said so. */
const press = (page: Page): Promise<boolean> =>
  page.$eval('#children', async (widget) => {
    const heard = new Promise((resolve) => widget.addEventListener('faq-accordion-toggle', resolve, { once: true }));
    widget.querySelector<HTMLElement>('summary')?.click();
    const event = await heard;
    await new Promise(requestAnimationFrame);
    return (event as Event & { open: unknown }).open === true;
  });

/** The questions that custom-elements-everywhere asks of a framework, asked of our elements as a live page shows them. */
export const QUESTIONS_OF_ELEMENTS: Readonly<Record<string, (page: Page) => Promise<boolean>>> = {
  'renders a tag without children': (page) => ofData(page, (widget) => widget.querySelectorAll('details').length === 3),
  'renders a tag with children': (page) => ofChildren(page, (widget) => widget.querySelectorAll('details').length === 3),
  'gives a text': (page) => ofChildren(page, (widget) => widget.addressForm === 'formal'),
  'gives a number': (page) => ofData(page, (widget) => Number(widget.headingLevel) === 4 && widget.querySelector('summary > h4') !== null),
  'gives true, written alone': (page) => ofChildren(page, (widget) => widget.single === true && widget.searchable === true),
  'gives true, as a value': (page) => ofData(page, (widget) => widget.searchable === true),
  'gives false, as a value': (page) => ofData(page, (widget) => widget.single === false),
  'gives an array of objects as a property': (page) =>
    ofData(page, (widget) => widget.items?.length === 3 && widget.items[1]?.question === 'Wat neem ik mee?'),
  'writes no object into an attribute': (page) => ofData(page, (widget) => !widget.outerHTML.includes('[object')),
  'hears an event with hyphens by a listener': press,
  'hears an event with hyphens by a handler in the template': async (page) => (await status(page)) === 'Open',
};
