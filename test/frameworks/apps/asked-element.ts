import { FaqAccordionElement } from 'nazorg-widgets';

const NAMES = ['lowercaseevent', 'camelEvent', 'CAPSevent', 'PascalEvent'];

/** Our class, with what custom-elements-everywhere asks for and no widget has: an object of its own, and events with other names. */
class AskedElement extends FaqAccordionElement {
  static override properties = { data: { attribute: false }, ownData: { attribute: false } };

  declare data?: object;
  declare ownData?: object;

  constructor() {
    super();
    this.addEventListener('click', () => NAMES.forEach((name) => this.dispatchEvent(new CustomEvent(name))));
  }
}

if (typeof document !== 'undefined') customElements.define('asked-element', AskedElement);

export const ITEMS = [{ id: 'a', question: 'Mag er iemand mee?', answer: 'Ja.' }];
export const DATA = { place: 'poli' };
