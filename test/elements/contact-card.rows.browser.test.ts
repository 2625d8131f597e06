import { expect, fixture } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { holdClock } from '../support/clock.js';
import { settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';

const MORNING = '2026-11-23T09:00:00+01:00';
const EVENING = '2026-11-23T20:00:00+01:00';

const at = async <Result>(time: string, look: () => Promise<Result>): Promise<Result> => {
  const clock = holdClock(time);
  return look().finally(() => clock.letGo());
};

/** A card with hours, in a column of a page. */
const cardIn = async (style: string, attributes = ''): Promise<ContactCardElement> => {
  const card = await settled<ContactCardElement>(
    `<contact-card lang="nl" profile="/answers/hours-profile.json" style="${style}" ${attributes}></contact-card>`,
  );
  return card;
};

const boxOf = (card: Element, selector: string): DOMRect => card.querySelector(selector)!.getBoundingClientRect();

const badgesIn = (card: Element): string[] =>
  [...card.querySelectorAll('.nazorg-now')].flatMap(({ shadowRoot }) =>
    Array.from(shadowRoot!.querySelectorAll('b'), ({ textContent }) => textContent),
  );

const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

describe('<contact-card>, its rows', () => {
  it('names every link by what its line is for', () =>
    at(MORNING, async () => {
      const card = await cardIn('inline-size: 390px; font-size: 18px');
      const links = Array.from(card.querySelectorAll('.nazorg-lines a'), ({ textContent }) => textContent);
      expect(links).to.deep.equal(['Overdag 020 123 45 67', 'Avond, nacht en weekend 020 123 45 68', 'Lotgenoten +31201234569']);
    }));

  it('shows no words of a line larger than its number, which is 48 pixels high at least', () =>
    at(MORNING, async () => {
      const card = await cardIn('inline-size: 390px; font-size: 18px');
      const number = card.querySelector('.nazorg-line bdi')!;
      const others = [...card.querySelectorAll('.nazorg-line :is(.nazorg-line-label, .nazorg-now, .nazorg-line-detail), p')];
      expect(others.length).to.be.above(3);
      expect(others.every((one) => sizeOf(one) < sizeOf(number))).to.equal(true);
      expect(others.every((one) => sizeOf(one) >= 16)).to.equal(true);
      expect(number.getBoundingClientRect().height).to.be.at.least(48);
    }));

  for (const [width, beside] of [
    [480, true],
    [390, false],
  ] as const) {
    it(`puts what a line is for, whether it is open and its number ${beside ? 'beside' : 'below'} each other at ${width} pixels`, () =>
      at(MORNING, async () => {
        const card = await cardIn(`inline-size: ${width}px; font-size: 18px`);
        const [label, now, number] = ['.nazorg-line-label', '.nazorg-now', 'bdi'].map((one) => boxOf(card, `.nazorg-line ${one}`));
        expect(now!.top).to.be.at.least(label!.bottom - 1);
        if (beside) expect(number!.left).to.be.at.least(label!.right - 1);
        else expect(number!.top).to.be.at.least(now!.bottom - 1);
        const row = boxOf(card, '.nazorg-line');
        expect(boxOf(card, '.nazorg-line > a').height).to.be.at.least(row.height - 40);
      }));
  }

  it('marks the open line with “now”, and leaves a closed one without a button behind it', () =>
    at(EVENING, async () => {
      const card = await cardIn('inline-size: 390px; font-size: 18px');
      const lines = [...card.querySelectorAll('.nazorg-line')];
      expect(lines.map((line) => line.querySelector('.nazorg-line-label')!.textContent)).to.deep.equal([
        'Avond, nacht en weekend',
        'Lotgenoten',
        'Overdag',
      ]);
      const borders = lines.map((line) => getComputedStyle(line.querySelector('bdi')!).borderTopWidth);
      expect(borders).to.deep.equal(['2px', '2px', '0px']);
      expect(badgesIn(card)).to.deep.equal([]);
    }));

  it('shows an open line above a closed one that an author wrote before it, and moves neither', () =>
    at(EVENING, async () => {
      const card = await settled<ContactCardElement>(`
        <contact-card lang="nl" profile="/answers/hours-profile.json">
          <ul class="nazorg-lines">
            <li class="nazorg-line"><a class="nazorg-phone" href="tel:+31201234567">020 123 45 67</a></li>
            <li class="nazorg-line"><a class="nazorg-phone" href="tel:112">112</a></li>
          </ul>
        </contact-card>`);
      const [closed, other] = [...card.querySelectorAll('li')];
      expect(closed!.querySelector('.nazorg-now')!.shadowRoot!.textContent).to.contain('niet bereikbaar');
      expect(closed!.nextElementSibling === other).to.equal(true);
      expect(other!.getBoundingClientRect().bottom).to.be.at.most(closed!.getBoundingClientRect().top + 1);
    }));

  it('says “now” of a line that is open', () =>
    at(MORNING, async () => {
      const card = await cardIn('inline-size: 390px; font-size: 18px');
      expect(badgesIn(card)).to.deep.equal(['Nu']);
    }));

  it('runs out of no column of 320 pixels with letters twice as large, whatever a line is called', async () => {
    const name = 'Frühschwangerschaftsambulanz der Universitätsfrauenklinik';
    const page = await fixture<HTMLElement>('<div style="inline-size: 320px; font-size: 36px; overflow: auto"></div>');
    for (const phone of ['+31 20 123 45 67', '+31201234567;ext=1234567']) {
      page.innerHTML = `<contact-card lang="de" phone="${phone}" phone-label="${name}" phone-hours="${name}"></contact-card>`;
      await (page.firstElementChild as ContactCardElement).updateComplete;
      expect(page.scrollWidth).to.be.at.most(320);
    }
  });

  it('stands with its sources last, behind the button that keeps its numbers', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl" profile="/answers/profile.json"></contact-card>');
    const save = card.shadowRoot!.querySelector('[part="save"]')!.getBoundingClientRect();
    expect(boxOf(card, '.nazorg-provenance').top).to.be.at.least(save.bottom - 1);
  });

  it('says that a translation is a draft', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="fr"></contact-card>');
    expect(card.querySelectorAll('.nazorg-draft').length).to.equal(1);
  });
});

describe('<contact-card compact>', () => {
  it('shows the lines alone, and the emergency number', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl" compact profile="/answers/profile.json"></contact-card>');
    const text = shownText(card);
    for (const words of ['Overdag', '020 123 45 67', 'Lotgenoten', 'Bel 112']) expect(text).to.contain(words);
    for (const words of ['Polikliniek Gynaecologie', 'De Linde', 'gynaecologie@']) expect(text).to.not.contain(words);
    expect(card.querySelectorAll(':scope > p:not([class])').length).to.equal(0);
  });

  it('shows the rest when it is told to', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl" compact profile="/answers/profile.json"></contact-card>');
    card.compact = false;
    await card.updateComplete;
    expect(shownText(card)).to.contain('Polikliniek Gynaecologie');
  });

  it('has a line of its attributes too', async () => {
    const card = await settled<ContactCardElement>(
      '<contact-card lang="nl" compact organisation="De Linde" phone="+31201234567" phone-label="Poli"></contact-card>',
    );
    expect(shownText(card)).to.contain('Poli +31201234567');
    expect(shownText(card)).to.not.contain('De Linde');
  });
});
