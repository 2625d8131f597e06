import { expect } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { complete, settled } from '../support/fixtures.js';

const dataOf = (card: Element): unknown[] =>
  Array.from(card.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) => JSON.parse(textContent) as unknown);

describe('<contact-card structured-data>', () => {
  it('says whom to call and when, in one script', async () => {
    const card = await settled<ContactCardElement>(
      '<contact-card lang="nl" structured-data profile="/answers/hours-profile.json" department="Gynaecologie"></contact-card>',
    );
    const [clinic, ...others] = dataOf(card) as Record<string, unknown>[];
    expect(others).to.deep.equal([]);
    const { contactPoint, ...rest } = clinic as { contactPoint: { telephone: string; contactType: string; hoursAvailable?: object[] }[] };
    expect(rest).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'MedicalClinic',
      name: 'Gynaecologie',
      parentOrganization: { '@type': 'MedicalOrganization', name: 'Ziekenhuis De Linde' },
      address: 'Lindelaan 1, Voorbeeldstad',
    });
    const byDay = contactPoint.find(({ telephone }) => telephone === '+31201234567');
    expect(byDay?.contactType).to.equal('Overdag');
    expect(byDay?.hoursAvailable?.[1]).to.deep.equal({
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-25',
      validThrough: '2026-12-26',
    });
    expect(contactPoint).to.have.length(3);
  });

  it('says nothing without the attribute, and takes the script away with it', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl" phone="112" phone-label="Bij &lt;nood"></contact-card>');
    expect(dataOf(card)).to.deep.equal([]);
    card.structuredData = true;
    await complete(card);
    expect(dataOf(card)).to.have.length(1);
    expect(card.querySelector('script')!.textContent).to.not.contain('<');
    card.structuredData = false;
    await card.updateComplete;
    expect(dataOf(card)).to.deep.equal([]);
  });

  it('says nothing when there is no number', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl" structured-data email="zorg@delinde.example"></contact-card>');
    expect(dataOf(card)).to.deep.equal([]);
  });
});
