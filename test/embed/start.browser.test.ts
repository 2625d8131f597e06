import { expect, fixture } from '@open-wc/testing';
import { start } from '../../src/embed/start.js';

class FirstWidget extends HTMLElement {
  static readonly version = '1.0.0';
}

class SecondWidget extends HTMLElement {
  static readonly version = '1.0.0';
}

class ThirdWidget extends HTMLElement {
  static readonly version = '1.0.0';
  static readonly observedAttributes = [];

  performUpdate(): void {
    // It has nothing to draw.
  }
}

/** Waits for the next task, as a page does that answers a reader. */
const task = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

const defined = (): string[] => ['first-widget', 'second-widget'].filter((name) => customElements.get(name) !== undefined);

describe('the script for pages', () => {
  it('lets the page have its turn between one widget and the next, and before plain HTML becomes widgets', async () => {
    const page = await fixture(`<div><div class="nazorg-faq-accordion"><p>Eigen woorden</p></div></div>`);
    const steps: string[][] = [];
    const see = (): number =>
      steps.push([...defined(), ...Array.from(page.firstElementChild!.shadowRoot?.children ?? [], ({ localName }) => localName)]);
    const started = start(document, { 'first-widget': FirstWidget, 'second-widget': SecondWidget, 'faq-accordion': ThirdWidget });
    see();
    for (let turn = 0; turn < 4; turn += 1) {
      await task();
      see();
    }
    await started;
    expect(steps).to.deep.equal([
      [],
      ['first-widget'],
      ['first-widget', 'second-widget'],
      ['first-widget', 'second-widget'],
      ['first-widget', 'second-widget', 'faq-accordion'],
    ]);
  });
});
