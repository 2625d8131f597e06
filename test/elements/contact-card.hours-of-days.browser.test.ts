import { expect } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { holdClock, type HeldClock } from '../support/clock.js';
import { settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';

const card = (profile: string): Promise<ContactCardElement> =>
  settled(`<contact-card lang="nl" profile="/answers/${profile}-profile.json"></contact-card>`);

/** What is said of each line, without whose clock it is: that depends on where the test runs. */
const statesIn = (page: ParentNode): string[] =>
  Array.from(page.querySelectorAll('.nazorg-now'), ({ shadowRoot }) => shadowRoot!.textContent.trim().replace(/ \([^)]*\)$/, ''));

const labelsIn = (page: ParentNode): string[] => Array.from(page.querySelectorAll('.nazorg-line-label'), ({ textContent }) => textContent);

describe('<contact-card> with hours that differ by day', () => {
  let clock: HeldClock;
  beforeEach(() => (clock = holdClock('2026-11-23T09:00:00+01:00')));
  afterEach(() => clock.letGo());

  it('says nothing of a line whose hours have run out, leaves the order, and waits for nothing', async () => {
    const widget = await card('past-hours');
    expect(statesIn(widget)).to.deep.equal([]);
    expect(labelsIn(widget)).to.deep.equal(['Overdag', 'Avond, nacht en weekend', 'Lotgenoten']);
    expect(clock.waits()).to.deep.equal([]);
  });

  for (const profile of ['past-hours', 'nowhere']) {
    it(`keeps no room in a row for whether its line is open, where nobody knows: ${profile}`, async () => {
      const widget = await card(profile);
      widget.style.width = '300px';
      widget.querySelectorAll('.nazorg-line-detail').forEach((detail) => detail.remove());
      const [timed, other] = widget.querySelectorAll<HTMLElement>('.nazorg-lines > .nazorg-line');
      expect(timed!.textContent).to.contain('020 123 45 67');
      expect(timed!.offsetHeight).to.equal(other!.offsetHeight);
    });
  }

  it('takes a minute before midnight for midnight: open day and night', async () => {
    clock.set('2026-11-23T23:59:30+01:00');
    const widget = await card('all-day');
    expect(statesIn(widget)).to.deep.equal(['Nu bereikbaar']);
    expect(shownText(widget)).to.contain('00:00–24:00');
  });

  it('says the hours of a day with a break, and nowhere that a saved page keeps', async () => {
    const widget = await card('noon-break');
    expect(statesIn(widget)).to.deep.equal(['Nu bereikbaar tot 12:00; vandaag 08:00–12:00, 13:00–16:30']);
    expect(widget.outerHTML).to.not.contain('vandaag');
    clock.set('2026-11-23T11:30:00+01:00');
    expect(statesIn(widget)).to.deep.equal(['Nu bereikbaar tot 12:00, dus nog even; vandaag 08:00–12:00, 13:00–16:30']);
    clock.set('2026-11-23T12:00:00+01:00');
    expect(statesIn(widget)).to.deep.equal(['Nu niet bereikbaar, wel vanaf 13:00; vandaag 08:00–12:00, 13:00–16:30']);
    clock.set('2026-11-23T16:30:00+01:00');
    expect(statesIn(widget)).to.deep.equal(['Nu niet bereikbaar, wel vanaf dinsdag om 08:00']);
  });

  it('says the hours of a short day before it opens, and not while it is open', async () => {
    clock.set('2026-11-24T07:00:00+01:00');
    const widget = await card('noon-break');
    expect(statesIn(widget)).to.deep.equal(['Nu niet bereikbaar, wel vanaf 08:00; vandaag 08:00–12:00']);
    clock.set('2026-11-24T08:00:00+01:00');
    expect(statesIn(widget)).to.deep.equal(['Nu bereikbaar tot 12:00']);
  });

  it('is closed on a public holiday of the Netherlands', async () => {
    clock.set('2027-03-29T09:00:00+02:00');
    expect(statesIn(await card('noon-break'))).to.deep.equal(['Nu niet bereikbaar, wel vanaf dinsdag om 08:00']);
  });

  it('says of a line that it is by appointment, in the words of the page', async () => {
    const widget = await card('hours');
    expect(shownText(widget)).to.contain('op afspraak');
    widget.lang = 'tr';
    await Promise.resolve();
    await widget.updateComplete;
    expect(shownText(widget)).to.contain('randevuyla');
  });
});
