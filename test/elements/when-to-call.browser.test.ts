import { expect, fixture } from '@open-wc/testing';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { holdClock } from '../support/clock.js';
import { settled } from '../support/fixtures.js';
import { onPaper } from '../support/paper.js';

const MORNING = '2026-11-23T09:00:00+01:00';
const EVENING = '2026-11-23T20:00:00+01:00';

const timelineIn = async (width: number, profile = '', size = 18): Promise<AftercareTimelineElement> => {
  const page = await fixture<HTMLElement>(`<div style="inline-size: ${width}px; font-size: ${size}px; line-height: 1.55"></div>`);
  page.innerHTML = `<aftercare-timeline lang="nl" ${profile && `profile="/answers/${profile}.json"`}></aftercare-timeline>`;
  const widget = page.firstElementChild as AftercareTimelineElement;
  await widget.updateComplete;
  await Promise.all(Array.from(widget.lazyParts, async ({ complete }) => complete));
  await widget.updateComplete;
  return widget;
};

const buttonsIn = (widget: Element): HTMLElement[] => [
  ...widget.querySelectorAll<HTMLElement>('.nazorg-tier :is(.nazorg-emergency, .nazorg-line) > a'),
];

const top = (element: Element): number => element.getBoundingClientRect().top;

describe('when to call, as a block of two steps', () => {
  it('has buttons across a phone, 52 pixels high at least, with the number in them', async () => {
    const widget = await timelineIn(354, 'profile');
    const buttons = buttonsIn(widget);
    expect(buttons.map(({ textContent }) => textContent)).to.deep.equal(['Bel 112', 'Overdag 020 123 45 67', 'Bij nood 112']);
    const [tier] = widget.querySelectorAll('.nazorg-tier');
    for (const button of buttons) {
      const { height, width } = button.getBoundingClientRect();
      expect(height).to.be.at.least(52);
      expect(Math.abs(width - tier!.getBoundingClientRect().width)).to.be.below(1);
    }
  });

  it('has in each step its heading, then whom to call, then the signs, and ends the second button within 400 pixels on a phone', async () => {
    const widget = await timelineIn(354, 'hours-profile');
    const [danger, now] = widget.querySelectorAll('.nazorg-tier');
    const order = [
      widget.querySelector('.nazorg-call')!,
      danger!.querySelector('h4')!,
      danger!.querySelector('a')!,
      danger!.querySelector('a')!.closest('p')!.nextElementSibling!,
      now!.querySelector('h4')!,
      now!.querySelector('.nazorg-lines a')!,
      now!.querySelector(':scope > ul:not(.nazorg-lines)')!,
      widget.querySelector('.nazorg-call-line')!,
      widget.querySelector('.nazorg-unanswered')!,
    ].map(top);
    expect([...order].sort((one, other) => one - other)).to.deep.equal(order);
    const end = now!.querySelector('.nazorg-lines a')!.getBoundingClientRect().bottom;
    expect(end - top(widget.querySelector('.nazorg-urgent')!)).to.be.below(400);
  });

  it('uses a wide column: the emergency number beside its words, signs in two columns; not with large letters', async () => {
    for (const [width, size, isWide] of [
      [620, 18, true],
      [620, 36, false],
      [354, 18, false],
    ] as const) {
      const widget = await timelineIn(width, '', size);
      const box = (selector: string): DOMRect => widget.querySelector(`.nazorg-tier ${selector}`)!.getBoundingClientRect();
      expect(box('.nazorg-emergency').left > box('h3, h4').left + 100, `number, ${width} at ${size}`).to.equal(isWide);
      const signs = [...widget.querySelectorAll('.nazorg-tier > ul:not(.nazorg-lines) > li')].map(
        (sign) => sign.getBoundingClientRect().left,
      );
      expect(new Set(signs.map(Math.round)).size, `signs, ${width} at ${size}`).to.equal(isWide ? 2 : 1);
    }
  });

  it('fills a wide column with numbers, two in a row: of three the last one has a row of its own', async () => {
    const widget = await timelineIn(620, 'hours-profile');
    const lines = widget.querySelector('.nazorg-urgent .nazorg-lines')!;
    const widths = (): number[] => [...lines.children].map((line) => Math.round(line.getBoundingClientRect().width));
    const whole = Math.round(lines.getBoundingClientRect().width);
    const [half] = widths() as [number, number];
    expect(half).to.be.below(whole / 2);
    lines.append(lines.lastElementChild!.cloneNode(true));
    expect(widths()).to.deep.equal([half, half, whole]);
  });

  it('leaves people to talk to outside of the warm ground, and paints nothing else with it', async () => {
    const widget = await timelineIn(354);
    const block = widget.querySelector('.nazorg-urgent')!;
    const ground = getComputedStyle(block).backgroundColor;
    const distress = widget.querySelector('.nazorg-distress')!;
    expect(block.contains(distress)).to.equal(false);
    expect(top(distress)).to.be.at.least(block.getBoundingClientRect().bottom);
    const all = [...widget.querySelectorAll('*'), ...widget.shadowRoot!.querySelectorAll('*')];
    expect(all.filter((one) => getComputedStyle(one).backgroundColor === ground).length).to.equal(1);
  });

  it('says before each number whether its line is open, and puts an open one first', async () => {
    const clock = holdClock(EVENING);
    try {
      const widget = await timelineIn(354, 'hours-profile');
      const lines = [...widget.querySelectorAll('.nazorg-line')];
      expect(lines.map((line) => line.querySelector('.nazorg-line-label')!.textContent)).to.deep.equal([
        'Avond, nacht en weekend',
        'Overdag',
        'Lotgenoten',
      ]);
      const now = widget.querySelector('.nazorg-now')!;
      expect(now.shadowRoot!.textContent).to.match(/^Nu niet bereikbaar/);
      expect(now.nextElementSibling!.getAttribute('href')).to.equal('tel:+31201234567');
      clock.set('2026-11-24T08:00:00+01:00');
      expect(widget.querySelector('.nazorg-now')!.shadowRoot!.textContent).to.match(/^Nu bereikbaar tot 16:30/);
      expect(widget.querySelector('.nazorg-line-label')!.textContent).to.equal('Overdag');
    } finally {
      clock.letGo();
    }
  });

  it('takes the state away with the page, so that no saved one keeps it', async () => {
    const clock = holdClock(MORNING);
    try {
      const widget = await timelineIn(354, 'hours-profile');
      expect(widget.querySelectorAll('.nazorg-now').length).to.equal(1);
      widget.remove();
      expect(widget.querySelectorAll('.nazorg-now').length).to.equal(0);
      expect(clock.waits()).to.deep.equal([]);
    } finally {
      clock.letGo();
    }
  });

  it('has a thick frame on paper, and numbers as text', async () => {
    const widget = await timelineIn(620, 'hours-profile');
    await onPaper(() => {
      const block = getComputedStyle(widget.querySelector('.nazorg-urgent')!);
      expect([block.borderTopWidth, block.borderInlineStartWidth]).to.deep.equal(['4px', '4px']);
      const button = getComputedStyle(buttonsIn(widget)[0]!);
      expect([button.borderTopWidth, button.paddingTop]).to.deep.equal(['0px', '0px']);
    });
  });

  it('has the same ground where an author wrote it without a box', async () => {
    const widget = await settled<AftercareTimelineElement>(
      `<aftercare-timeline lang="nl"><h2>Erna</h2><h3 class="nazorg-call">Wanneer bel je?</h3><p>Bij koorts.</p><h3>Rust</h3><p>Een week.</p></aftercare-timeline>`,
    );
    const call = getComputedStyle(widget.shadowRoot!.querySelector('[part="call"]')!);
    expect(call.borderTopWidth).to.equal('4px');
  });
});
