import { expect, html } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { titleOf } from '../support/widgets.js';

/** The links of the card, less those of the emergency number, which stands below every card. */
const linksIn = (widget: Element): [href: string | null, words: string][] =>
  Array.from(widget.querySelectorAll(':not(.nazorg-emergency, .nazorg-unanswered) > a'), (link) => [
    link.getAttribute('href'),
    link.textContent.trim(),
  ]);

/** The card, and what the editor was told while it was made. */
const cardAndMessages = async (template: Parameters<typeof settled>[0]): Promise<{ card: ContactCardElement; messages: string[] }> => {
  let card: ContactCardElement | undefined;
  const messages = await messagesDuring(async () => (card = await settled<ContactCardElement>(template)));
  return { card: card!, messages };
};

describe('<contact-card>', () => {
  it('shows what its attributes say', async () => {
    const { card, messages } = await cardAndMessages(html`
      <contact-card
        lang="nl"
        organisation="Ziekenhuis De Linde"
        department="Polikliniek Gynaecologie"
        phone="+31 20 123 45 67"
        phone-label="Overdag"
        phone-display="020 123 45 67"
        phone-hours="8 tot 17 uur"
        email="gynaecologie@delinde.example"
        site="https://delinde.example/gynaecologie/"
      ></contact-card>
    `);
    expect(messages).to.deep.equal([]);
    expect(linksIn(card)).to.deep.equal([
      ['tel:+31201234567', 'Overdag 020 123 45 67'],
      ['mailto:gynaecologie@delinde.example', 'gynaecologie@delinde.example'],
      ['https://delinde.example/gynaecologie/', 'delinde.example/gynaecologie'],
    ]);
    for (const words of ['Ziekenhuis De Linde', 'Polikliniek Gynaecologie', 'Overdag', '8 tot 17 uur'])
      expect(shownText(card)).to.contain(words);
  });

  it('follows its attributes when they change', async () => {
    const card = await settled<ContactCardElement>(html`
      <contact-card lang="nl" phone="112" phone-label="Bij nood"></contact-card>
    `);
    card.setAttribute('phone', '116117');
    await card.updateComplete;
    expect(linksIn(card)).to.deep.equal([['tel:116117', 'Bij nood 116117']]);
  });

  it('takes its properties as it takes its attributes', async () => {
    const card = await settled<ContactCardElement>(html`
      <contact-card lang="nl" .phone=${'112'} .phoneLabel=${'Bij nood'}></contact-card>
    `);
    expect(linksIn(card)).to.deep.equal([['tel:112', 'Bij nood 112']]);
  });

  it('shows all lines of a profile that the tag names', async () => {
    const { card, messages } = await cardAndMessages(html`
      <contact-card lang="nl" profile="/answers/profile.json"></contact-card>
    `);
    expect(messages).to.deep.equal([]);
    expect(linksIn(card).map(([href]) => href)).to.deep.equal([
      'tel:+31201234567',
      'tel:112',
      'tel:+31201234569',
      'mailto:gynaecologie@delinde.example',
      'https://delinde.example/gynaecologie/',
    ]);
  });

  it('shows the profile that the page names once for all its widgets', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'nazorg-profile', content: '/answers/profile.json' });
    document.head.append(meta);
    try {
      expect(
        shownText(
          await settled(html`
            <contact-card lang="nl"></contact-card>
          `),
        ),
      ).to.contain('Ziekenhuis De Linde');
    } finally {
      meta.remove();
    }
  });

  it('finds the profile on a page with a form called querySelector', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'nazorg-profile', content: '/answers/profile.json' });
    const form = Object.assign(document.createElement('form'), { name: 'querySelector' });
    document.head.append(meta);
    document.body.append(form);
    try {
      expect(
        shownText(
          await settled(html`
            <contact-card lang="nl"></contact-card>
          `),
        ),
      ).to.contain('Ziekenhuis De Linde');
    } finally {
      meta.remove();
      form.remove();
    }
  });

  it('puts an attribute in the place of what the profile says', async () => {
    const card = await settled(html`
      <contact-card lang="nl" profile="/answers/profile.json" department="Onze afdeling"></contact-card>
    `);
    expect(shownText(card)).to.contain('Onze afdeling').and.contain('De Linde').and.not.contain('Polikliniek Gynaecologie');
  });

  it('shows no number but the emergency number when nothing is given, and tells the editor once', async () => {
    const { card, messages } = await cardAndMessages(html`
      <contact-card lang="nl"></contact-card>
    `);
    expect(shownText(card)).to.have.length.above(20);
    expect(shownText(card).replace(/\b112\b/g, '')).to.not.match(/\d/);
    expect(shownText(card)).to.contain('huisartsenpost');
    expect(linksIn(card)).to.deep.equal([]);
    expect(messages).to.have.length(1);
    card.requestUpdate();
    expect(await messagesDuring(() => card.updateComplete)).to.deep.equal([]);
  });

  it('shows no number that nobody says the purpose of, and tells the editor once', async () => {
    const { card, messages } = await cardAndMessages(html`
      <contact-card lang="nl" phone="+31201234567"></contact-card>
    `);
    expect(shownText(card).replace(/\b112\b/g, '')).to.not.match(/\d/);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('phone-label');
  });

  it('keeps a number in its direction on a page that reads from right to left', async () => {
    const card = await settled(html`
      <contact-card lang="nl" dir="rtl" profile="/answers/profile.json"></contact-card>
    `);
    const numbers = Array.from(card.querySelectorAll('a[href^="tel:"]'));
    expect(numbers).to.have.length.above(0);
    for (const number of numbers) {
      const words = number.querySelector('bdi')!;
      expect(number.textContent.endsWith(words.textContent)).to.equal(true);
      expect(getComputedStyle(words).direction).to.equal('ltr');
      expect(getComputedStyle(words).unicodeBidi).to.equal('isolate');
    }
    expect(Array.from(card.querySelectorAll('a:not(:has(bdi))'))).to.have.length(0);
  });

  for (const phone of [
    '020 123 45 67',
    'bel ons',
    '+31 20 BEL ONS',
    '+31',
    '*#06#',
    '+31201234567;phone-context=evil',
    '1'.repeat(40),
    'javascript:alert(1)',
  ]) {
    it(`shows a number that cannot be dialled as words, and tells the editor: ${phone}`, async () => {
      const { card, messages } = await cardAndMessages(html`
        <contact-card lang="nl" phone=${phone} phone-label="Overdag"></contact-card>
      `);
      expect(shownText(card)).to.contain(phone);
      expect(linksIn(card)).to.deep.equal([]);
      expect(messages).to.have.length(1);
    });
  }

  it('keeps a number near what it is for, however wide the card', async () => {
    const card = await settled<ContactCardElement>(html`
      <contact-card lang="nl" style="inline-size: 2000px; font-size: 16px" phone="112" phone-label="Nood"></contact-card>
    `);
    const [label, link] = ['.nazorg-line-label', 'a'].map((one) => card.querySelector(one)!.getBoundingClientRect());
    expect(link!.right - label!.left).to.be.at.most(40 * 16);
  });

  for (const site of [
    'javascript:alert(1)',
    ' jAvascript:alert(1)',
    'data:text/html,hi',
    '//evil.example',
    'https:\\\\evil.example',
    'http://hospital.example@evil.example',
  ]) {
    it(`shows a site that is no safe address as words: ${site}`, async () => {
      const { card } = await cardAndMessages(html`
        <contact-card lang="nl" site=${site} phone="112" phone-label="Nood"></contact-card>
      `);
      expect(linksIn(card)).to.deep.equal([['tel:112', 'Nood 112']]);
      expect(shownText(card)).to.contain(site.trim().replace(/^https?:\/\//, ''));
    });
  }

  for (const email of ['a@b.example?bcc=evil@evil.example', 'a@b.example%0D%0ABcc:evil@evil.example', 'geen adres']) {
    it(`shows a mail address with more in it as words: ${email}`, async () => {
      const { card } = await cardAndMessages(html`
        <contact-card lang="nl" email=${email} phone="112" phone-label="Nood"></contact-card>
      `);
      expect(linksIn(card)).to.deep.equal([['tel:112', 'Nood 112']]);
      expect(shownText(card)).to.contain(email);
    });
  }

  it('shows words that look like HTML as words', async () => {
    const card = await settled(html`
      <contact-card lang="nl" department=${'<img src=x onerror=alert(1)>'} phone="112" phone-label=${'<b>Nood</b>'}></contact-card>
    `);
    expect(card.querySelectorAll('img, b')).to.have.length(0);
    expect(shownText(card)).to.contain('<img src=x onerror=alert(1)>').and.contain('<b>Nood</b>');
  });
});

describe('<contact-card> with details of the editor', () => {
  const WRITTEN = '<h2>Bel ons</h2> los woord <p>Overdag: <a href="tel:+31201234567">020 123 45 67</a></p>';

  it('leaves them untouched, and says nothing to anybody', async () => {
    const written = document.createElement('contact-card');
    written.lang = 'nl';
    written.innerHTML = WRITTEN;
    const nodes = Array.from(written.childNodes);
    const messages = await messagesDuring(async () => {
      document.body.append(written);
      await written.updateComplete;
    });
    expect(messages).to.deep.equal([]);
    expect(Array.from(written.childNodes).every((node, index) => node === nodes[index])).to.equal(true);
    expect(written.innerHTML).to.equal(WRITTEN);
    expect(shownText(written)).to.equal('Bel ons los woord Overdag: 020 123 45 67 Bewaar in contacten');
    written.remove();
  });

  it('makes every number easy to press, and shows a short one and one with an extension as they are', async () => {
    const lines = [
      '<p>Bij nood: <a href="tel:112">112</a></p>',
      '<dl><dt>Overdag</dt><dd><a href="tel:+31201234567;ext=12">020 123 45 67, toestel 12</a></dd></dl>',
      '<address>Lindelaan 1<br>Voorbeeldstad</address>',
    ];
    const card = await settled<ContactCardElement>(`<contact-card lang="nl">${lines.join('')}</contact-card>`);
    expect(card.innerHTML).to.equal(lines.join(''));
    for (const link of card.querySelectorAll('a')) {
      const { width, height } = link.getBoundingClientRect();
      expect(width).to.be.at.least(44);
      expect(height).to.be.at.least(44);
    }
  });

  it('takes only the colours of a profile', async () => {
    const card = await settled<ContactCardElement>(
      `<contact-card lang="nl" profile="/answers/full-profile.json">${WRITTEN}</contact-card>`,
    );
    expect(card.innerHTML).to.equal(WRITTEN);
    expect(card.style.cssText).to.contain('#7a1f5c');
  });

  it('shows the built-in text again when they are taken out', async () => {
    const card = await settled<ContactCardElement>(`<contact-card lang="nl">${WRITTEN}</contact-card>`);
    const messages = await messagesDuring(async () => {
      card.replaceChildren();
      await noticed(card);
    });
    expect(shownText(card)).to.contain(titleOf('contact-card'));
    expect(messages).to.deep.equal([]);
  });
});
