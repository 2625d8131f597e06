import { expect, fixture } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { holdClock, type HeldClock } from '../support/clock.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { onPaper } from '../support/paper.js';
import { shownText } from '../support/shown-text.js';

const MONDAY_MORNING = '2026-11-23T09:00:00+01:00';
const CLOSING_SOON = '2026-11-23T16:00:00+01:00';
const CLOSING = '2026-11-23T16:30:00+01:00';
const EVENING = '2026-11-23T20:00:00+01:00';

const card = (attributes = '', written = ''): Promise<ContactCardElement> =>
  settled(`<contact-card lang="nl" profile="/answers/hours-profile.json" ${attributes}>${written}</contact-card>`);

/** What is said of each line, without whose clock it is: that depends on where the test runs. */
const statesIn = (page: ParentNode): string[] =>
  Array.from(page.querySelectorAll('.nazorg-now'), ({ shadowRoot }) => shadowRoot!.textContent.trim().replace(/ \([^)]*\)$/, ''));

const labelsIn = (page: ParentNode): string[] => Array.from(page.querySelectorAll('.nazorg-line-label'), ({ textContent }) => textContent);

const IN_ORDER = ['Overdag', 'Avond, nacht en weekend', 'Lotgenoten'];
const CLOSED_LAST = ['Avond, nacht en weekend', 'Lotgenoten', 'Overdag'];

describe('<contact-card> with opening hours', () => {
  let clock: HeldClock;
  beforeEach(() => (clock = holdClock(MONDAY_MORNING)));
  afterEach(() => clock.letGo());

  it('says that a line is open and until when, and nothing of a line without hours', async () => {
    const widget = await card();
    expect(statesIn(widget)).to.deep.equal(['Nu bereikbaar tot 16:30']);
    expect(labelsIn(widget)).to.deep.equal(IN_ORDER);
  });

  it('says when a line opens, and puts the one for out of hours first and the closed one last', async () => {
    clock.set(EVENING);
    const widget = await card();
    expect(statesIn(widget)).to.deep.equal(['Nu niet bereikbaar, wel vanaf dinsdag om 08:00']);
    expect(labelsIn(widget)).to.deep.equal(CLOSED_LAST);
  });

  it('looks at the clock again when a line is about to close, closes or opens, and not before', async () => {
    const widget = await card();
    expect(clock.waits()).to.deep.equal([Date.parse(CLOSING_SOON)]);
    clock.set(CLOSING_SOON);
    expect(statesIn(widget)).to.deep.equal(['Nu bereikbaar tot 16:30, dus nog even']);
    expect(clock.waits()).to.deep.equal([Date.parse(CLOSING)]);
    clock.set(CLOSING);
    expect(statesIn(widget)).to.deep.equal(['Nu niet bereikbaar, wel vanaf dinsdag om 08:00']);
    expect(labelsIn(widget)).to.deep.equal(CLOSED_LAST);
    expect(clock.waits()).to.deep.equal([Date.parse('2026-11-24T08:00:00+01:00')]);
    clock.set('2026-11-24T08:00:00+01:00');
    expect(statesIn(widget)).to.deep.equal(['Nu bereikbaar tot 16:30']);
    expect(labelsIn(widget)).to.deep.equal(IN_ORDER);
  });

  it('waits for nothing while nobody sees the page, and is right as soon as somebody does', async () => {
    const widget = await card();
    clock.see('hidden');
    expect(clock.waits()).to.deep.equal([]);
    clock.set(EVENING);
    expect(statesIn(widget)).to.deep.equal(['Nu bereikbaar tot 16:30']);
    clock.see('visible');
    expect(statesIn(widget)).to.deep.equal(['Nu niet bereikbaar, wel vanaf dinsdag om 08:00']);
    expect(clock.waits()).to.have.length(1);
  });

  it('waits for nothing and says nothing when it is taken off the page, and starts again when it is back', async () => {
    const widget = await card();
    const page = widget.parentElement!;
    widget.remove();
    expect(clock.waits()).to.deep.equal([]);
    expect(statesIn(widget)).to.deep.equal([]);
    page.append(widget);
    await widget.updateComplete;
    expect(statesIn(widget)).to.deep.equal(['Nu bereikbaar tot 16:30']);
    expect(clock.waits()).to.have.length(1);
  });

  it('keeps the focus where it is when the order changes', async () => {
    const widget = await card();
    const link = widget.querySelector<HTMLElement>('a[href="tel:+31201234568"]')!;
    link.focus();
    let left = false;
    link.addEventListener('blur', () => (left = true));
    clock.set(CLOSING);
    expect(labelsIn(widget)).to.deep.equal(CLOSED_LAST);
    expect(document.activeElement === link).to.equal(true);
    expect(left).to.equal(false);
  });

  it('says it in no live region', async () => {
    const widget = await card();
    for (let node: Element | null = widget.querySelector('.nazorg-now'); node; node = node.parentElement) {
      expect(node.getAttribute('aria-live')).to.equal(null);
      expect(node.getAttribute('role')).to.not.be.oneOf(['status', 'alert', 'log', 'timer']);
    }
  });

  it('keeps it out of a page that somebody saves', async () => {
    const widget = await card();
    expect(statesIn(widget)).to.deep.equal(['Nu bereikbaar tot 16:30']);
    expect(widget.outerHTML).to.not.match(/bereikbaar/);
  });

  it('prints the hours and not what is true now', async () => {
    const widget = await card();
    await onPaper(() => {
      expect(getComputedStyle(widget.querySelector('.nazorg-now')!).display).to.equal('none');
      expect(shownText(widget)).to.match(/maandag\s–\u2060\svrijdag 08:00–16:30/);
    });
  });

  const SAID: [lang: string, open: string, closed: string, soon: string][] = [
    ['nl', 'Nu bereikbaar tot 16:30', 'Nu niet bereikbaar, wel vanaf dinsdag om 08:00', 'Nu bereikbaar tot 16:30, dus nog even'],
    ['en', 'Now open until 16:30', 'Closed, opens Tuesday at 08:00', 'Now open until 16:30, closing soon'],
    [
      'de',
      'Jetzt erreichbar bis 16:30 Uhr',
      'Zurzeit nicht erreichbar, wieder ab Dienstag, 08:00 Uhr',
      'Jetzt erreichbar bis 16:30 Uhr, also noch kurz',
    ],
    [
      'fr',
      'Maintenant joignable jusqu’à 16:30',
      'Pas joignable avant mardi à 08:00',
      'Maintenant joignable jusqu’à 16:30, encore un petit moment',
    ],
    [
      'tr',
      'Şu anda arayabilirsiniz, hattın kapanışı: 16:30',
      'Şu anda ulaşılamıyor, hattın açılışı: Salı, 08:00',
      'Şu anda arayabilirsiniz, hat az sonra kapanıyor: 16:30',
    ],
    [
      'ar',
      'الآن يمكنكِ الاتصال حتى 16:30',
      'لا يمكن الاتصال بهذا الرقم الآن، ويمكن ابتداءً من الثلاثاء الساعة 08:00',
      'الآن يمكنكِ الاتصال حتى 16:30، وقد بقي وقت قصير',
    ],
    [
      'pl',
      'Teraz telefon czynny do: 16:30',
      'Telefon teraz nieczynny, czynny od: wtorek, 08:00',
      'Teraz telefon czynny jeszcze chwilę, do: 16:30',
    ],
    ['uk', 'Зараз на зв’язку до: 16:30', 'Зараз не на зв’язку, знову: вівторок, 08:00', 'Зараз на зв’язку ще трохи, до: 16:30'],
  ];
  const alike = (words: string): string => words.replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));

  for (const [lang, open, closed, soon] of SAID) {
    it(`speaks ${lang}`, async () => {
      const widget = await card();
      widget.lang = lang;
      await Promise.resolve();
      await widget.updateComplete;
      expect(statesIn(widget).map(alike)).to.deep.equal([alike(open)]);
      expect(widget.querySelector('.nazorg-now')!.getAttribute('lang')).to.equal(lang);
      clock.set(CLOSING_SOON);
      expect(statesIn(widget).map(alike)).to.deep.equal([alike(soon)]);
      clock.set(EVENING);
      expect(statesIn(widget).map(alike)).to.deep.equal([alike(closed)]);
    });
  }

  it('says whose clock it goes by, when the one of the reader says something else', async () => {
    const widget = await card();
    const isHere = new Date(CLOSING).getHours() * 60 + new Date(CLOSING).getMinutes() === 990;
    expect(widget.querySelector('.nazorg-now')!.shadowRoot!.textContent.trim().endsWith('(tijd van het ziekenhuis)')).to.equal(!isHere);
  });

  it('says it beside an author’s own numbers, and leaves their order and everything else', async () => {
    clock.set(EVENING);
    const written =
      '<h2>Bel ons</h2><a href="tel:+31201234567">020 123 45 67</a><dl><dt>Nacht</dt><dd><a href="tel:+31201234568">020 123 45 68</a></dd></dl>';
    const widget = await card('', written);
    expect(statesIn(widget)).to.deep.equal(['Nu niet bereikbaar, wel vanaf dinsdag om 08:00']);
    widget.querySelector('.nazorg-now')!.remove();
    expect(widget.innerHTML).to.equal(written);
  });

  it('says it once in a copy', async () => {
    const widget = await card();
    const page = await fixture<HTMLElement>('<div lang="nl"></div>');
    page.append(widget.cloneNode(true));
    const copy = page.querySelector('contact-card')!;
    await copy.updateComplete;
    expect(statesIn(copy)).to.deep.equal(['Nu bereikbaar tot 16:30']);
  });

  for (const profile of ['wrong-hours', 'overlapping-hours', 'nowhere', 'utc', 'offset', 'no-summer']) {
    it(`says nothing when the hours can't be read, keeps every number, and tells the editor once: ${profile}`, async () => {
      let widget: ContactCardElement | undefined;
      const messages = await messagesDuring(async () => {
        widget = await settled<ContactCardElement>(`<contact-card lang="nl" profile="/answers/${profile}-profile.json"></contact-card>`);
      });
      expect(statesIn(widget!)).to.deep.equal([]);
      expect(widget!.querySelectorAll('a[href^="tel:+"]')).to.have.length(3);
      expect(messages).to.have.length(1);
      expect(clock.waits()).to.deep.equal([]);
    });
  }

  it('links an address only to the page about the way there', async () => {
    const widget = await card();
    const address = widget.querySelector('address')!;
    expect(shownText(address)).to.equal('Lindelaan 1Voorbeeldstad');
    expect(Array.from(address.querySelectorAll('a'), ({ href }) => href)).to.deep.equal(['https://delinde.example/route']);
  });
});
