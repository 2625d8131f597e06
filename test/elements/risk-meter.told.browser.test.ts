import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { settled } from '../support/fixtures.js';
import { ageField, buttonsOf, chooseMiscarriages, fillInAge, openForm, pickedIn, toldBy, typeAge } from '../support/meter.js';
import { toolsIn } from '../support/roots.js';

const RANGE = 'Vul een getal in van 10 tot 70, in cijfers.';

const meter = async (attributes = ''): Promise<RiskMeterElement> => {
  const widget = await settled<RiskMeterElement>(`<risk-meter lang="nl"${attributes}></risk-meter>`);
  openForm(widget);
  return widget;
};

/** What comes to stand in places that say by themselves what changes in them, while something happens. */
const saidDuring = async (widget: RiskMeterElement, run: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const observer = new MutationObserver((records) => {
    const places = new Set(
      records.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]')),
    );
    for (const place of places) said.push(place?.textContent.trim() ?? '');
  });
  observer.observe(toolsIn(widget), { subtree: true, childList: true, characterData: true });
  await run();
  await Promise.resolve();
  observer.disconnect();
  return said.filter((words) => words !== '');
};

describe('what <risk-meter> says by itself', () => {
  it('has empty places for it from the start, polite ones', async () => {
    const widget = await meter();
    expect(toldBy(widget)).to.deep.equal(['', '']);
    expect(toolsIn(widget).querySelectorAll('[aria-live], [role="alert"], [role="log"], output')).to.have.length(0);
    for (const place of toolsIn(widget).querySelectorAll('[role="status"]')) expect(getComputedStyle(place).display).to.not.equal('none');
  });

  it('takes no room for them while they are empty', async () => {
    const widget = await meter();
    for (const place of toolsIn(widget).querySelectorAll<HTMLElement>('[role="status"]')) expect(place.offsetHeight).to.equal(0);
  });

  for (const [age, count] of [
    ['37', 1],
    ['40', 2],
    ['46', 0],
  ] as const) {
    it(`says once how many groups age ${age} picked out, when the field is left, and not which`, async () => {
      const widget = await meter();
      const typing = await saidDuring(widget, () => typeAge(widget, age));
      expect(typing).to.deep.equal([]);
      expect(await saidDuring(widget, () => fillInAge(widget, age))).to.deep.equal([`Gekozen groepen hieronder: ${count}`]);
    });
  }

  it('says it when a number is chosen, counting both tables', async () => {
    const widget = await meter();
    await fillInAge(widget, '37');
    expect(await saidDuring(widget, () => chooseMiscarriages(widget, '2'))).to.deep.equal(['Gekozen groepen hieronder: 2']);
  });

  it('says the same again after another choice that picks out as many', async () => {
    const widget = await meter();
    await fillInAge(widget, '37');
    expect(await saidDuring(widget, () => fillInAge(widget, '42'))).to.deep.equal(['Gekozen groepen hieronder: 1']);
  });

  it('says nothing of a choice that the page made', async () => {
    const widget = await meter(' age="37"');
    expect(pickedIn(widget)!.groups).to.have.length(1);
    expect(
      await saidDuring(widget, async () => {
        widget.setAttribute('age', '42');
        await widget.updateComplete;
      }),
    ).to.deep.equal([]);
    expect(toldBy(widget)).to.deep.equal(['', '']);
  });

  for (const wrong of ['37x', '200', '71', '9', '5', '0', 'x', '-3', '35-']) {
    it(`says which ages it takes once "${wrong}" was left in the field, and ties that to the field`, async () => {
      const widget = await meter();
      expect(await saidDuring(widget, () => typeAge(widget, wrong))).to.deep.equal([]);
      expect(ageField(widget).hasAttribute('aria-invalid')).to.equal(false);
      expect(await saidDuring(widget, () => fillInAge(widget, wrong))).to.deep.equal([RANGE]);
      expect(ageField(widget).getAttribute('aria-invalid')).to.equal('true');
      const described = toolsIn(widget).getElementById(ageField(widget).getAttribute('aria-describedby')!)!;
      expect(described.textContent.trim()).to.equal(RANGE);
      expect(pickedIn(widget)).to.equal(undefined);
    });
  }

  it('takes the message back as soon as an age stands there, or nothing', async () => {
    for (const mended of ['37', '']) {
      const widget = await meter();
      await fillInAge(widget, '200');
      await typeAge(widget, mended);
      expect(toldBy(widget)).to.deep.equal(['', '']);
      expect(ageField(widget).hasAttribute('aria-invalid')).to.equal(false);
    }
  });

  it('judges a real field when it is really left', async () => {
    const widget = await meter();
    ageField(widget).focus();
    await sendKeys({ type: '71' });
    await widget.updateComplete;
    expect(toldBy(widget)).to.deep.equal(['', '']);
    await sendKeys({ press: 'Tab' });
    await widget.updateComplete;
    expect(toldBy(widget)).to.deep.equal([RANGE, '']);
  });

  for (const age of ['71', '37'])
    it(`says nothing again when the field is left as it was: ${age}`, async () => {
      const widget = await meter();
      await fillInAge(widget, age);
      const before = toldBy(widget);
      const said = await saidDuring(widget, async () => {
        ageField(widget).focus();
        await sendKeys({ press: 'Tab' });
        await widget.updateComplete;
      });
      expect(said).to.deep.equal([]);
      expect(toldBy(widget)).to.deep.equal(before);
    });

  it('says nothing any more once the form is emptied', async () => {
    const widget = await meter();
    await fillInAge(widget, '200');
    await chooseMiscarriages(widget, '2');
    buttonsOf(widget, 'clear')[0]!.click();
    await widget.updateComplete;
    expect(toldBy(widget)).to.deep.equal(['', '']);
  });
});
