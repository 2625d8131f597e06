import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { ageField, fillInAge, miscarriagesField, openForm, pickedIn } from '../support/meter.js';
import { toolsIn } from '../support/roots.js';
import { shownText } from '../support/shown-text.js';

const meter = (): Promise<RiskMeterElement> =>
  settled(html`
    <risk-meter lang="nl"></risk-meter>
  `);

const errorOf = (field: HTMLElement): HTMLElement =>
  (field.getRootNode() as ShadowRoot).getElementById(field.getAttribute('aria-describedby')!)!;

describe('what is no age and no number in <risk-meter>', () => {
  it('says when something typed is no age, and picks out nothing', async () => {
    for (const words of ['abc', '150', '-5', '3,5', '1e1', '5', '9', '71', '200', 'x']) {
      const widget = await meter();
      await fillInAge(widget, words);
      expect(pickedIn(widget)).to.equal(undefined);
      expect(ageField(widget).getAttribute('aria-invalid')).to.equal('true');
      expect(errorOf(ageField(widget)).textContent.trim()).to.equal('Vul een getal in van 10 tot 70, in cijfers.');
      await fillInAge(widget, '37');
      expect(ageField(widget).hasAttribute('aria-invalid')).to.equal(false);
    }
  });

  it('says so by colour, a mark and words', async () => {
    const widget = await meter();
    await fillInAge(widget, 'abc');
    const error = errorOf(ageField(widget));
    expect(getComputedStyle(error).color).to.equal(getComputedStyle(ageField(widget)).borderTopColor);
    expect(getComputedStyle(error).color).to.not.equal(getComputedStyle(widget).color);
    expect(getComputedStyle(error, '::before').content).to.match(/^"!"/);
  });

  for (const [name, nonsense] of [
    ['age', '34,5'],
    ['age', '-1'],
    ['age', 'NaN'],
    ['age', '200'],
    ['age', '9'],
    ['age', '40-35'],
    ['age', '35-'],
    ['age', '35-40-45'],
    ['age', '35-200'],
    ['age', '+37'],
    ['age', '٣٤٫٥'],
    ['miscarriages', '2-3'],
    ['miscarriages', '1,5'],
    ['miscarriages', 'drie'],
  ] as const) {
    it(`picks out nothing for ${name}="${nonsense}", given as an attribute or a property, and tells the editor once`, async () => {
      for (const asProperty of [false, true]) {
        let widget: RiskMeterElement | undefined;
        const messages = await messagesDuring(async () => {
          widget = await meter();
          if (asProperty) Object.assign(widget, { [name]: nonsense });
          else widget.setAttribute(name, nonsense);
          await widget.updateComplete;
          widget.requestUpdate();
          await widget.updateComplete;
        });
        expect(pickedIn(widget!)).to.equal(undefined);
        expect([ageField(widget!).value, miscarriagesField(widget!).value]).to.deep.equal(['', '']);
        expect(messages).to.have.length(1);
        expect(messages[0]).to.contain('[nazorg]').and.contain(`${name}="${nonsense}"`);
      }
    });
  }

  it('says nothing about numbers that are no numbers, set by a script, but to the editor', async () => {
    const widget = await meter();
    const before = shownText(widget);
    const messages = await messagesDuring(async () => {
      for (const value of [NaN, -1, 34.5, Infinity]) {
        widget.age = value;
        await widget.updateComplete;
        expect(shownText(widget)).to.equal(before);
      }
      for (const value of ['', null, undefined]) {
        widget.age = value as undefined;
        await widget.updateComplete;
        expect(shownText(widget)).to.equal(before);
      }
    });
    expect(messages).to.have.length(4);
  });

  it('goes to the nearest honest state when the page changes the age while somebody types', async () => {
    const widget = await meter();
    openForm(widget);
    ageField(widget).focus();
    await sendKeys({ type: '3' });
    widget.setAttribute('age', '42');
    await widget.updateComplete;
    expect(pickedIn(widget)!.groups).to.deep.equal(['40 tot 45 jaar']);
    expect(ageField(widget).value).to.equal('42');
    const messages = await messagesDuring(async () => {
      widget.setAttribute('age', '4x');
      await widget.updateComplete;
    });
    expect(messages).to.have.length(1);
    expect(pickedIn(widget)).to.equal(undefined);
    expect(ageField(widget).value).to.equal('');
    expect(toolsIn(widget).activeElement === ageField(widget)).to.equal(true);
    await sendKeys({ type: '36' });
    await widget.updateComplete;
    expect(pickedIn(widget)!.groups).to.deep.equal(['35 tot 40 jaar']);
  });
});
