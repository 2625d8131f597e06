import { expect } from '@open-wc/testing';
import { messagesDuring } from '../support/fixtures.js';

type DefineElement = (name: string, element: CustomElementConstructor & { version: string }) => void;

let copies = 0;

/** A copy of the script of its own, as on a page that loads it anew: it hasn't told the editor anything yet. */
const freshCopy = async (): Promise<DefineElement> => {
  copies += 1;
  const module = (await import(`/src/base/define-element.ts?copy=${copies}`)) as { defineElement: DefineElement };
  return module.defineElement;
};

const elementOf = (version: string): CustomElementConstructor & { version: string } =>
  class extends HTMLElement {
    static version = version;
  };

const define = (run: () => void): Promise<string[]> =>
  messagesDuring(() => {
    run();
    return Promise.resolve();
  });

describe('registering a widget', () => {
  it('says nothing when its name is free, and nothing when it is there already', async () => {
    const defineElement = await freshCopy();
    const element = elementOf('1.0.0');
    const messages = await define(() => {
      defineElement('test-free', element);
      defineElement('test-free', element);
    });
    expect(customElements.get('test-free') === element).to.equal(true);
    expect(messages).to.deep.equal([]);
  });

  it('leaves the first of two versions in charge, and names both to the editor once', async () => {
    const [one, other] = [await freshCopy(), await freshCopy()];
    const first = ['test-twice-a', 'test-twice-b'].map((name) => ({ name, element: elementOf('1.2.3') }));
    first.forEach(({ name, element }) => one(name, element));
    const messages = await define(() => first.forEach(({ name }) => other(name, elementOf('1.3.0'))));
    expect(first.every(({ name, element }) => customElements.get(name) === element)).to.equal(true);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/^\[nazorg\] .*1\.2\.3.*1\.3\.0/);
  });

  it('leaves a name to the script of somebody else, and tells the editor which one', async () => {
    const defineElement = await freshCopy();
    const foreign = class extends HTMLElement {};
    customElements.define('test-foreign', foreign);
    const messages = await define(() => defineElement('test-foreign', elementOf('1.0.0')));
    expect(customElements.get('test-foreign') === foreign).to.equal(true);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/^\[nazorg\] .*<test-foreign>/);
  });
});
