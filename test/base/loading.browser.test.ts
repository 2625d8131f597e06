import { expect, fixtureSync } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { holdClock, type HeldClock } from '../support/clock.js';
import { freshAddress, holdRequests, turn, until, type HeldRequest } from '../support/held-fetch.js';
import { messagesDuring } from '../support/fixtures.js';
import { packWith } from '../support/pack-with.js';
import { shownText } from '../support/shown-text.js';
import { helpIn, titleOf, WIDGETS } from '../support/widgets.js';

let requests: HeldRequest[];
let letGo: () => void;

/** A widget that has asked for a pack and waits for it. */
const waitingFor = async (tag: string, src: string, given = ''): Promise<LitElement> => {
  const asked = requests.length;
  const widget = fixtureSync<LitElement>(`<${tag} lang="nl" ${given} src="${src}"></${tag}>`);
  await until(() => requests.length > asked);
  return widget;
};

const change = async (widget: LitElement, src: string): Promise<void> => {
  const asked = requests.length;
  widget.setAttribute('src', src);
  await until(() => requests.length > asked);
};

describe('a widget that waits for a pack', () => {
  beforeEach(() => ({ requests, letGo } = holdRequests()));
  afterEach(() => letGo());

  for (const { tag, given } of WIDGETS) {
    for (const order of [
      [0, 1],
      [1, 0],
    ] as const) {
      it(`shows the last one asked for when src of <${tag}> changes, whichever answer comes ${order[0] === 0 ? 'last' : 'first'}`, async () => {
        const widget = await waitingFor(tag, freshAddress('first'), given);
        await change(widget, freshAddress('second'));
        for (const index of order) {
          requests[index]!.answer(packWith(index === 0 ? 'eerste' : 'tweede'));
          await turn();
        }
        await widget.updateComplete;
        expect(shownText(widget)).to.contain('tweede').and.not.contain('eerste');
      });
    }

    it(`writes nothing in <${tag}> once it is taken off the page, and says nothing`, async () => {
      const messages = await messagesDuring(async () => {
        const widget = await waitingFor(tag, freshAddress('pack'), given);
        widget.remove();
        requests[0]!.answer(packWith('laat'));
        await widget.updateComplete;
        await turn();
        expect(shownText(widget)).to.not.contain('laat');
      });
      expect(messages).to.deep.equal([]);
    });

    it(`shows it when <${tag}> comes back on the page, and asks for it once`, async () => {
      const widget = await waitingFor(tag, freshAddress('pack'), given);
      const place = widget.parentElement!;
      widget.remove();
      place.append(widget);
      requests[0]!.answer(packWith('eigen'));
      await until(() => shownText(widget).includes('eigen'));
      expect(requests).to.have.length(1);
    });
  }

  it('does not ask twice for the same, whichever widget names it', async () => {
    const address = freshAddress('pack');
    const widget = await waitingFor('faq-accordion', address);
    widget.requestUpdate();
    widget.setAttribute('src', address);
    fixtureSync(`<risk-meter lang="nl" src="${address}"></risk-meter>`);
    await turn();
    expect(requests).to.have.length(1);
    requests[0]!.answer(packWith('eigen'));
    await widget.updateComplete;
    expect(requests).to.have.length(1);
  });

  it('leaves the words that the editor writes in the meantime', async () => {
    const widget = await waitingFor('faq-accordion', freshAddress('pack'));
    widget.innerHTML = '<details><summary>Een</summary>A</details>';
    await turn();
    requests[0]!.answer(packWith('laat'));
    await widget.updateComplete;
    await turn();
    expect(shownText(widget)).to.contain('Een').and.not.contain('laat');
  });

  it('shows the built-in content when src is taken away before the answer comes', async () => {
    const widget = await waitingFor('faq-accordion', freshAddress('pack'));
    widget.removeAttribute('src');
    await widget.updateComplete;
    requests[0]!.answer(packWith('laat'));
    await turn();
    expect(shownText(widget)).to.contain(titleOf('faq-accordion')).and.not.contain('laat');
  });

  it('asks without cookies and without telling which page the reader is on', async () => {
    const file = freshAddress('pack');
    await waitingFor('faq-accordion', file);
    const { address, options } = requests[0]!;
    expect(address).to.equal(new URL(file, location.href).href);
    expect([options.credentials, options.referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
    expect(options.method ?? 'GET').to.equal('GET');
    expect(options.body).to.equal(undefined);
  });
});

describe('a server that does not answer', () => {
  let clock: HeldClock;

  beforeEach(() => {
    ({ requests, letGo } = holdRequests());
    clock = holdClock('2026-12-01T09:00:00Z');
  });
  afterEach(() => {
    clock.letGo();
    letGo();
  });

  it('is told to the editor after ten seconds, and what comes after all is shown', async () => {
    const file = freshAddress('slow');
    let widget: LitElement | undefined;
    const messages = await messagesDuring(async () => {
      widget = await waitingFor('faq-accordion', file);
      await widget.updateComplete;
      expect(shownText(widget)).to.contain(helpIn());
      clock.set('2026-12-01T09:00:09Z');
      await turn();
    });
    expect(messages).to.deep.equal([]);
    const later = await messagesDuring(async () => {
      clock.set('2026-12-01T09:00:10Z');
      await turn();
      requests[0]!.answer(packWith('laat'));
      await until(() => shownText(widget!).includes('Wat is laat?'));
    });
    expect(later).to.have.length(1);
    expect(later[0]).to.contain(`src: ${file} took longer than 10 seconds`);
    expect(shownText(widget!)).to.not.contain(helpIn());
  });
});
