import { expect, fixtureSync } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { holdRequests, turn, until, type HeldRequest } from '../support/held-fetch.js';
import { messagesDuring } from '../support/fixtures.js';
import { packWith } from '../support/pack-with.js';
import { shownText } from '../support/shown-text.js';
import { titleOf, WIDGETS } from '../support/widgets.js';

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
        const widget = await waitingFor(tag, '/first.json', given);
        await change(widget, '/second.json');
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
        const widget = await waitingFor(tag, '/pack.json', given);
        widget.remove();
        expect(requests[0]!.options.signal?.aborted).to.equal(true);
        requests[0]!.answer(packWith('laat'));
        await widget.updateComplete;
        await turn();
        expect(widget.childNodes).to.have.length(0);
      });
      expect(messages).to.deep.equal([]);
    });

    it(`asks again when <${tag}> comes back on the page`, async () => {
      const widget = await waitingFor(tag, '/pack.json', given);
      const place = widget.parentElement!;
      widget.remove();
      place.append(widget);
      await until(() => requests.length === 2);
      requests[1]!.answer(packWith('opnieuw'));
      await widget.updateComplete;
      expect(shownText(widget)).to.contain('opnieuw');
    });
  }

  it('does not ask twice for the same', async () => {
    const widget = await waitingFor('faq-accordion', '/pack.json');
    widget.requestUpdate();
    widget.setAttribute('src', '/pack.json');
    await turn();
    expect(requests).to.have.length(1);
    requests[0]!.answer(packWith('eigen'));
    await widget.updateComplete;
    expect(requests).to.have.length(1);
  });

  it('leaves the words that the editor writes in the meantime', async () => {
    const widget = await waitingFor('faq-accordion', '/pack.json');
    widget.innerHTML = '<details><summary>Een</summary>A</details>';
    await turn();
    requests[0]!.answer(packWith('laat'));
    await widget.updateComplete;
    await turn();
    expect(shownText(widget)).to.contain('Een').and.not.contain('laat');
  });

  it('shows the built-in content when src is taken away before the answer comes', async () => {
    const widget = await waitingFor('faq-accordion', '/pack.json');
    widget.removeAttribute('src');
    await widget.updateComplete;
    requests[0]!.answer(packWith('laat'));
    await turn();
    expect(shownText(widget)).to.contain(titleOf('faq-accordion')).and.not.contain('laat');
  });

  it('asks without cookies and without telling which page the reader is on', async () => {
    await waitingFor('faq-accordion', '/pack.json');
    const { address, options } = requests[0]!;
    expect(address).to.equal(new URL('/pack.json', location.href).href);
    expect([options.credentials, options.referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
    expect(options.method ?? 'GET').to.equal('GET');
    expect(options.body).to.equal(undefined);
  });
});

describe('a server that does not answer', () => {
  it('is given up after a time, and the reader gets the built-in content', async () => {
    const { fetch } = window;
    const { timeout } = AbortSignal;
    let limit = 0;
    const out = new AbortController();
    AbortSignal.timeout = (milliseconds) => ((limit = milliseconds), out.signal);
    window.fetch = (_, options) =>
      new Promise((_resolve, reject) => options!.signal!.addEventListener('abort', () => reject(options!.signal!.reason as Error)));
    try {
      const messages = await messagesDuring(async () => {
        const widget = fixtureSync<LitElement>('<faq-accordion lang="nl" src="/slow.json"></faq-accordion>');
        await until(() => limit > 0);
        out.abort(new DOMException('', 'TimeoutError'));
        await widget.updateComplete;
        expect(shownText(widget)).to.contain(titleOf('faq-accordion'));
      });
      expect(limit).to.equal(10_000);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('/slow.json took longer than 10 seconds');
    } finally {
      Object.assign(window, { fetch });
      Object.assign(AbortSignal, { timeout });
    }
  });
});
