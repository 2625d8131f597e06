import { expect, fixtureSync } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { actionColourOf } from '../support/action-colour.js';
import { holdClock } from '../support/clock.js';
import '../support/fixtures.js';
import { freshAddress, holdRequests, turn, until } from '../support/held-fetch.js';
import { WIDGETS } from '../support/widgets.js';

describe('a profile that takes its time', () => {
  const profile = (action: string): object => ({ schemaVersion: 1, organisation: 'A', brand: { action } });
  let requests: ReturnType<typeof holdRequests>['requests'];
  let letGo: () => void;

  beforeEach(() => ({ requests, letGo } = holdRequests()));
  afterEach(() => letGo());

  const waiting = async (tag: string): Promise<LitElement> => {
    const widget = fixtureSync<LitElement>(`<${tag} lang="nl" profile="${freshAddress('first')}"></${tag}>`);
    await until(() => requests.length === 1);
    return widget;
  };

  for (const { tag } of WIDGETS) {
    it(`loses to the one that <${tag}> was given after it`, async () => {
      const widget = await waiting(tag);
      widget.setAttribute('profile', freshAddress('second'));
      await until(() => requests.length === 2);
      requests[1]!.answer(profile('#00ff00'));
      await widget.updateComplete;
      requests[0]!.answer(profile('#ff0000'));
      await turn();
      expect(actionColourOf(widget)).to.equal('rgb(0, 255, 0)');
    });

    it(`paints <${tag}> no more after it was taken out`, async () => {
      const widget = await waiting(tag);
      widget.remove();
      requests[0]!.answer(profile('#ff0000'));
      await turn();
      expect(widget.style.cssText).to.equal('');
    });
  }

  it('takes its colours along when another comes without any', async () => {
    const widget = await waiting('faq-accordion');
    requests[0]!.answer(profile('#ff0000'));
    await widget.updateComplete;
    widget.setAttribute('profile', freshAddress('second'));
    await until(() => requests.length === 2);
    requests[1]!.answer({ schemaVersion: 1, organisation: 'B' });
    await widget.updateComplete;
    expect(actionColourOf(widget)).to.equal('rgb(11, 85, 99)');
  });

  it('has a line kept free for its number for three seconds, and its number is added whenever it comes', async () => {
    const clock = holdClock('2026-12-01T09:00:00Z');
    try {
      const widget = await waiting('aftercare-timeline');
      await widget.updateComplete;
      const height = (): number => widget.shadowRoot!.querySelector<HTMLElement>('[part="call"]')!.offsetHeight;
      const kept = height();
      clock.set('2026-12-01T09:00:02.9Z');
      await widget.updateComplete;
      expect(height()).to.equal(kept);
      clock.set('2026-12-01T09:00:03Z');
      await widget.updateComplete;
      expect(height()).to.be.below(kept);
      requests[0]!.answer({ schemaVersion: 1, organisation: 'A', lines: [{ label: 'Polikliniek', number: '+31201234567' }] });
      await until(() => widget.querySelector('a[href="tel:+31201234567"]')?.checkVisibility() === true);
    } finally {
      clock.letGo();
    }
  });

  for (const tag of ['contact-card', 'aftercare-timeline']) {
    it(`takes no focus away in <${tag}> when it comes, and moves no line that is there`, async () => {
      const widget = await waiting(tag);
      await widget.updateComplete;
      const number = widget.querySelector<HTMLElement>('a[href="tel:112"]')!;
      number.focus();
      requests[0]!.answer({ schemaVersion: 1, organisation: 'A', lines: [{ label: 'Polikliniek', number: '+31201234567' }] });
      await until(() => widget.querySelector('a[href="tel:+31201234567"]') !== null);
      expect(document.activeElement).to.equal(number);
      expect(number.isConnected).to.equal(true);
    });
  }

  it('is asked for once, however often the words change', async () => {
    const widget = await waiting('faq-accordion');
    requests[0]!.answer(profile('#00ff00'));
    await widget.updateComplete;
    for (const title of ['Een', 'Twee', 'Drie']) {
      widget.insertAdjacentHTML('beforeend', `<details><summary>${title}</summary>A</details>`);
      await turn();
      await widget.updateComplete;
    }
    expect(requests).to.have.length(1);
  });
});
