import type { Page } from 'puppeteer-core';

/** What a widget of ours has, and the one that is asked besides. */
interface Widget extends Element {
  items?: readonly { question: string }[];
  headingLevel?: unknown;
  addressForm?: unknown;
  single?: unknown;
  searchable?: unknown;
  data?: { place: string };
  ownData?: { place: string };
}

type Ask = (page: Page) => Promise<boolean>;

const of =
  (selector: string, ask: (widget: Widget) => boolean): Ask =>
  (page) =>
    page.$eval(selector, ask as never);

/** Whether the page has heard an event, after all that was pressed. */
const heard =
  (event: string): Ask =>
  (page) =>
    page.$eval('[role="status"]', (status, name) => status.textContent.split(' ').includes(name), event);

const press = (page: Page, selector: string): Promise<void> => page.$eval(selector, (one) => (one as HTMLElement).click());

const appears = async (page: Page, selector: string): Promise<boolean> =>
  page.waitForSelector(selector, { timeout: 5000 }).then(
    () => true,
    () => false,
  );

/** Opens an answer and clicks on the element that is asked, and waits until the widget has said so. */
export const pressAll = async (page: Page): Promise<void> => {
  await page.$eval('#children', async (widget) => {
    const said = new Promise((resolve) => widget.addEventListener('faq-accordion-toggle', resolve, { once: true }));
    widget.querySelector<HTMLElement>('summary')?.click();
    await said;
  });
  await press(page, '#asked');
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
};

/**
 * What custom-elements-everywhere asks of a framework, in its order, asked of our elements on a page that shows them. Its basic
 * questions are the first eight.
 */
export const QUESTIONS_OF_ELEMENTS: Readonly<Record<string, Ask>> = {
  'an element without children': of('#data', (widget) => widget.shadowRoot !== null),
  'an element with children in its shadow root': of('#data', (widget) => widget.shadowRoot?.querySelector('[part="print"]') != null),
  'children that are passed in, and change': async (page) => {
    await press(page, '#count');
    return appears(page, '#children > details > summary > h3 ::-p-text(Vraag 2)');
  },
  'an element that is hidden and shown again': async (page) => {
    await press(page, '#toggle');
    const isGone = (await appears(page, '#gone')) && (await page.$('#data')) === null;
    await press(page, '#toggle');
    return isGone && (await appears(page, '#data >>> [part="print"]'));
  },
  'a boolean': of('#data', (widget) => widget.searchable === true && widget.single === false),
  'a number': of('#data', (widget) => Number(widget.headingLevel) === 4),
  'a text': of('#children', (widget) => widget.addressForm === 'formal'),
  'an event, by a listener': heard('listener'),
  'an array as a property': of('#data', (widget) => widget.items?.[0]?.question === 'Mag er iemand mee?'),
  'an object as a property': of('#asked', (widget) => widget.data?.place === 'poli'),
  'an object as a property in camel case': of('#asked', (widget) => widget.ownData?.place === 'poli'),
  'an event in lower case, in the template': heard('lowercaseevent'),
  'an event with hyphens, in the template': heard('faq-accordion-toggle'),
  'an event in camel case, in the template': heard('camelEvent'),
  'an event in capitals, in the template': heard('CAPSevent'),
  'an event in Pascal case, in the template': heard('PascalEvent'),
};
