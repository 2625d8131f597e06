import { expect } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { holdClock } from '../support/clock.js';
import { downloadAfter, type Download } from '../support/download.js';
import { settled } from '../support/fixtures.js';

const buttonOf = (card: Element): HTMLButtonElement | null => card.shadowRoot!.querySelector('button[part="save"]');

const saved = (card: ContactCardElement): Promise<Download> => downloadAfter(() => buttonOf(card)!.click());

const linesIn = ({ text }: Download): string[] => text.split('\r\n').filter((line) => /TEL|ABLabel|ORG|EMAIL|URL|ADR/.test(line));

describe('<contact-card>, keeping its numbers', () => {
  it('offers what a profile says as a vCard with a name that tells nothing', async () => {
    const clock = holdClock('2026-11-23T09:00:00+01:00');
    const download = await saved(await settled('<contact-card lang="nl" profile="/answers/hours-profile.json"></contact-card>')).finally(
      () => clock.letGo(),
    );
    expect(download.name).to.equal('contact.vcf');
    expect(download.type).to.match(/^text\/vcard\b/);
    expect(linesIn(download)).to.deep.equal([
      'ORG:Ziekenhuis De Linde',
      'item1.TEL;TYPE=WORK,VOICE:+31201234567',
      'item1.X-ABLabel:Overdag',
      'item2.TEL;TYPE=WORK,VOICE:+31201234568',
      'item2.X-ABLabel:Avond\\, nacht en weekend',
      'item3.TEL;TYPE=WORK,VOICE:+31201234569',
      'item3.X-ABLabel:Lotgenoten',
      'ADR;TYPE=WORK:;;Lindelaan 1,Voorbeeldstad;;;;',
    ]);
  });

  it('offers what an author wrote, in whatever form', async () => {
    const card = await settled<ContactCardElement>(`<contact-card lang="nl" organisation="De Linde">
      <p>Overdag: <a href="tel:+31201234567">020 123 45 67</a></p>
      <dl><dt>Nacht</dt><dd><a href="tel:112">112</a></dd></dl>
      <address>Lindelaan 1<br>Voorbeeldstad <a href="https://delinde.example/route">route</a></address>
      <a href="mailto:zorg@delinde.example">mail</a> <a href="https://delinde.example/zorg">site</a> <a href="javascript:alert(1)">x</a>
    </contact-card>`);
    expect(linesIn(await saved(card))).to.deep.equal([
      'ORG:De Linde',
      'item1.TEL;TYPE=WORK,VOICE:+31201234567',
      'item1.X-ABLabel:Overdag',
      'item2.TEL;TYPE=WORK,VOICE:112',
      'item2.X-ABLabel:Nacht',
      'EMAIL;TYPE=INTERNET:zorg@delinde.example',
      'URL:https://delinde.example/zorg',
      'ADR;TYPE=WORK:;;Lindelaan 1,Voorbeeldstad route;;;;',
    ]);
  });

  it('names the file the same whatever the hospital is called', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl" phone="112" phone-label="Nood"></contact-card>');
    card.organisation = '../../a\r\nTEL:0900';
    await card.updateComplete;
    const download = await saved(card);
    expect(download.name).to.equal('contact.vcf');
    expect(linesIn(download)).to.deep.equal([
      'N:../../a TEL:0900',
      'FN:../../a TEL:0900',
      'ORG:../../a TEL:0900',
      'item1.TEL;TYPE=WORK,VOICE:112',
      'item1.X-ABLabel:Nood',
    ]);
  });

  it('keeps what each telephone link of a page dials, however it is written, and nothing of one that dials no number', async () => {
    const kept = [
      '+31 (0)20 123 45 67',
      '+31-20-123-4567',
      '//+31201234567',
      ' +31201234567',
      '%2B31%2020%20123%2045%2067',
      '+31.20.123.4567',
    ];
    const refused = [
      '+31201234567&#13;&#10;URL:https://delinde.example/other&#13;&#10;NOTE:a',
      '+31201234567%0D%0ANOTE:a',
      '+31201234567;phone-context=evil.example',
      '*#06#',
      '1.00',
      '',
    ];
    const links = [...refused, ...kept, '+31201234567;ext=12', '112'].map((number) => `<p><a href="tel:${number}">bel</a></p>`);
    const { text } = await saved(
      await settled<ContactCardElement>(`<contact-card lang="nl" organisation="De Linde">${links.join('')}</contact-card>`),
    );
    expect(text.split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:De Linde',
      'FN:De Linde',
      'ORG:De Linde',
      'X-ABShowAs:COMPANY',
      ...kept.map((_, index) => `item${index + 1}.TEL;TYPE=WORK,VOICE:+31201234567`),
      'item7.TEL;TYPE=WORK,VOICE:+31201234567\\,12',
      'item8.TEL;TYPE=WORK,VOICE:112',
      'END:VCARD',
      '',
    ]);
  });

  const ADDRESSES: [href: string, line: string | undefined][] = [
    ['mailto:zorg@delinde.example?subject=Vraag&amp;bcc=x@delinde.example', 'EMAIL;TYPE=INTERNET:zorg@delinde.example'],
    ['MAILTO:zorg@delinde.example,x@delinde.example', 'EMAIL;TYPE=INTERNET:zorg@delinde.example'],
    ['mailto:zorg@delinde.example&#13;&#10;NOTE:a', undefined],
    ['mailto:zorg@delinde.example%0D%0ABcc:x@delinde.example', undefined],
    ['mailto:?subject=Vraag', undefined],
    ['https://delinde.example/zorg?a=1;b,c', 'URL:https://delinde.example/zorg?a=1;b,c'],
    [' HTTPS://delinde.example ', 'URL:HTTPS://delinde.example'],
    ['https://delinde.example/&#10;NOTE:a', undefined],
    ['https://delinde.example@evil.example/', undefined],
    ['https:\\\\evil.example', undefined],
  ];

  for (const [href, line] of ADDRESSES) {
    it(`writes ${line ?? 'nothing'} for ${href}`, async () => {
      const card = await settled<ContactCardElement>(
        `<contact-card lang="nl"><a href="tel:112">112</a> <a href="${href}">x</a></contact-card>`,
      );
      const { text } = await saved(card);
      expect(text.split('\r\n').slice(5)).to.deep.equal([...(line === undefined ? [] : [line]), 'END:VCARD', '']);
    });
  }

  it('has no button when no link dials a number', async () => {
    const card = await settled<ContactCardElement>(
      '<contact-card lang="nl"><a href="tel:*%2306%23">x</a><a href="tel:1.00">1.00</a></contact-card>',
    );
    expect(buttonOf(card)).to.equal(null);
  });

  it('has no button when there is no number to keep', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl" email="zorg@delinde.example"></contact-card>');
    expect(buttonOf(card)).to.equal(null);
  });
});
