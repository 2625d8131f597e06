import { expect } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { holdClock } from '../support/clock.js';
import { downloadAfter, type Download } from '../support/download.js';
import { settled } from '../support/fixtures.js';

const buttonOf = (card: Element): HTMLButtonElement | null => card.shadowRoot!.querySelector('button[part="save"]');

const saved = (card: ContactCardElement): Promise<Download> => downloadAfter(() => buttonOf(card)!.click());

const linesIn = ({ text }: Download): string[] => text.split('\r\n').filter((line) => /TEL|ABLABEL|ORG|EMAIL|URL|ADR/.test(line));

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
      'line1.TEL;VALUE=uri:tel:+31201234567',
      'line1.X-ABLABEL:Overdag',
      'line2.TEL;VALUE=uri:tel:+31201234568',
      'line2.X-ABLABEL:Avond\\, nacht en weekend',
      'line3.TEL;VALUE=uri:tel:+31201234569',
      'line3.X-ABLABEL:Lotgenoten',
      'ADR:;;Lindelaan 1,Voorbeeldstad;;;;',
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
      'line1.TEL;VALUE=uri:tel:+31201234567',
      'line1.X-ABLABEL:Overdag',
      'line2.TEL;VALUE=text:112',
      'line2.X-ABLABEL:Nacht',
      'EMAIL:zorg@delinde.example',
      'URL:https://delinde.example/zorg',
      'ADR:;;Lindelaan 1,Voorbeeldstad route;;;;',
    ]);
  });

  it('names the file the same whatever the hospital is called', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl" phone="112" phone-label="Nood"></contact-card>');
    card.organisation = '../../a\r\nTEL:0900';
    await card.updateComplete;
    const download = await saved(card);
    expect(download.name).to.equal('contact.vcf');
    expect(linesIn(download)).to.deep.equal([
      'FN:../../a TEL:0900',
      'ORG:../../a TEL:0900',
      'line1.TEL;VALUE=text:112',
      'line1.X-ABLABEL:Nood',
    ]);
  });

  it('has no button when there is no number to keep', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl" email="zorg@delinde.example"></contact-card>');
    expect(buttonOf(card)).to.equal(null);
  });
});
