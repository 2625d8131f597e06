import { sendKeys } from '@web/test-runner-commands';
import { engine } from './engine.js';

export const press = (key: string): Promise<void> => sendKeys({ press: key });

/** Goes back to the stop before. Puppeteer holds Shift down by itself; WebKit's driver takes both keys at once. */
export const tabBack = async (): Promise<void> => {
  if (engine === 'WebKit') return press('Shift+Tab');
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
};

/** What has the focus, in a shadow root or not. */
export const focused = (root: Document | ShadowRoot = document): HTMLElement => {
  const active = root.activeElement as HTMLElement;
  return active.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
};

const CONTROLS = 'a[href], button, input, summary, [tabindex="0"]';

const childrenOf = (element: Element): Element[] =>
  element instanceof HTMLSlotElement ? element.assignedElements({ flatten: true }) : Array.from((element.shadowRoot ?? element).children);

/** Everything in an element that the keyboard should reach, in the order of the screen: what is seen and can be used. */
export const controlsIn = (element: Element): HTMLElement[] =>
  childrenOf(element).flatMap((child) => [
    ...(child.matches(CONTROLS) && child.checkVisibility({ visibilityProperty: true }) ? [child as HTMLElement] : []),
    ...controlsIn(child),
  ]);

/** What a control is called on the screen. */
export const nameOf = (control: Element): string =>
  ((control as Partial<HTMLInputElement>).labels?.[0] ?? control).textContent.replace(/\s+/g, ' ').trim();

const elementAt = (x: number, y: number, root: Document | ShadowRoot = document): Element | null => {
  const element = root.elementFromPoint(x, y);
  return element?.shadowRoot && element.shadowRoot !== root ? elementAt(x, y, element.shadowRoot) : element;
};

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** What is wrong with how the focus shows: it needs a line around it, a part of it on the screen, and nothing over that part. */
export const faultsOfFocus = async (): Promise<string[]> => {
  const element = focused();
  // WebKit scrolls to a field only when it draws the page.
  if (element.matches('input')) await nextFrame();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  // What a browser draws by itself it calls "auto", of whatever width.
  const isDrawn = outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
  const [{ left, right, top, bottom } = new DOMRect()] = element.getClientRects();
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  return [
    ...(isDrawn ? [] : [`${nameOf(element)} has no line around it`]),
    ...(element.contains(elementAt((left + right) / 2, y)) ? [] : [`${nameOf(element)} is out of sight`]),
  ];
};
