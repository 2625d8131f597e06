import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/faq-accordion/faq-accordion.js';

type Story = StoryObj;

export default { title: 'Own words/faq-accordion', component: 'faq-accordion', tags: ['autodocs'] } satisfies Meta;

export const OwnDetails: Story = {
  name: 'Own details',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'Questions that an editor wrote as `<details>`; one of them is open from the start.' } } },
  render: () => html`
    <faq-accordion>
      <details open>
        <summary>Wat neem ik mee naar mijn afspraak?</summary>
        <p>Neem je identiteitsbewijs mee, en een lijst van de medicijnen die je gebruikt.</p>
        <p>Heb je vragen? Schrijf ze van tevoren op.</p>
      </details>
      <details>
        <summary>Mag er iemand met mij mee?</summary>
        <p>Ja, dat mag. Twee mensen horen samen meer dan één.</p>
      </details>
      <details>
        <summary>Kan ik mijn afspraak verzetten?</summary>
        <p>Ja. Bel de afdeling, dan zoeken we samen een ander moment.</p>
      </details>
    </faq-accordion>
  `,
};

export const OwnHeadings: Story = {
  name: 'Own headings with text, a list and a table',
  globals: { language: 'nl' },
  parameters: {
    docs: {
      description: {
        story: 'The deepest headings become the questions; what follows each one is its answer. Higher headings stay titles.',
      },
    },
  },
  render: () => html`
    <faq-accordion>
      <h2>Rond je afspraak</h2>
      <p>Hier lees je hoe een bezoek aan onze polikliniek gaat.</p>
      <h3>Hoe verloopt het bezoek?</h3>
      <p>Je meldt je bij de balie. Daarna haalt een verpleegkundige je op.</p>
      <p>Een gesprek duurt meestal ongeveer een half uur. Je kunt altijd vragen om iets nog eens uit te leggen.</p>
      <h3>Wat neem ik mee?</h3>
      <ul>
        <li>je identiteitsbewijs</li>
        <li>een lijst van je medicijnen</li>
        <li>je vragen, op papier of in je telefoon</li>
      </ul>
      <h3>Wanneer is de balie open?</h3>
      <table>
        <caption>Openingstijden van de balie</caption>
        <thead>
          <tr>
            <th scope="col">Dag</th>
            <th scope="col">Tijd</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Maandag tot en met donderdag</th>
            <td>8.00 tot 17.00 uur</td>
          </tr>
          <tr>
            <th scope="row">Vrijdag</th>
            <td>8.00 tot 12.00 uur</td>
          </tr>
        </tbody>
      </table>
    </faq-accordion>
  `,
};

export const OwnDefinitionList: Story = {
  name: 'Own definition list',
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'Each term of a `<dl>` becomes a question.' } } },
  render: () => html`
    <faq-accordion>
      <dl>
        <dt>Wat is een echo?</dt>
        <dd>Een onderzoek met geluid dat je niet hoort. Op een scherm komt beeld van de binnenkant van je buik.</dd>
        <dt>Wat is een polikliniek?</dt>
        <dd>De plek in het ziekenhuis waar je voor een gesprek of onderzoek komt en daarna weer naar huis gaat.</dd>
      </dl>
    </faq-accordion>
  `,
};

export const OneQuestion: Story = {
  name: 'One single question',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'With one question there is no button that opens all answers.' } } },
  render: () => html`
    <faq-accordion>
      <details>
        <summary>Waar kan ik parkeren?</summary>
        <p>Naast de hoofdingang is een parkeergarage. Van daar is het ongeveer vijf minuten lopen.</p>
      </details>
    </faq-accordion>
  `,
};

export const FortyLongQuestions: Story = {
  name: 'Forty questions with very long words',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'Words without a place to break are broken; nothing scrolls sideways.' } } },
  render: () => html`
    <faq-accordion>
      ${Array.from(
        { length: 40 },
        (_, index) => html`
          <details>
            <summary>Hoe werkt de zwangerschapsverliesverpleegkundigenconsultatieafspraak, deel ${index + 1}?</summary>
            <p>De polikliniekafsprakenplanningsmedewerker belt je daarover.</p>
          </details>
        `,
      )}
    </faq-accordion>
  `,
};

export const ManyOnOnePage: Story = {
  name: 'Many on one page',
  globals: { language: 'nl' },
  parameters: {
    docs: {
      description: {
        story: 'Each works on its own, and its buttons are called after the title above it.',
      },
    },
  },
  render: () => html`
    ${['Cardiologie', 'Neurologie', 'Urologie', 'Radiologie', 'Gynaecologie', 'Dermatologie', 'Reumatologie', 'Oncologie'].map(
      (clinic) => html`
        <h2>${clinic}</h2>
        <faq-accordion>
          <details>
            <summary>Hoe maak ik een afspraak bij ${clinic}?</summary>
            <p>Met een brief van je huisarts. De polikliniek belt je daarna.</p>
          </details>
          <details>
            <summary>Wat neem ik mee naar ${clinic}?</summary>
            <p>Je identiteitsbewijs en een lijst van je medicijnen.</p>
          </details>
          <details>
            <summary>Waar meld ik me voor ${clinic}?</summary>
            <p>Bij de balie van de polikliniek, een kwartier van tevoren.</p>
          </details>
        </faq-accordion>
      `,
    )}
  `,
};
