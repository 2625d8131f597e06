import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/faq-accordion/faq-accordion.js';
import { commonAttributes, type CommonAttributes } from './common-attributes.js';

interface Args extends CommonAttributes {
  sections?: string;
  searchable?: boolean;
  'structured-data'?: boolean;
}

type Story = StoryObj<Args>;

export default {
  title: 'faq-accordion',
  component: 'faq-accordion',
  argTypes: {
    sections: { control: 'text' },
    searchable: { control: 'boolean' },
    'structured-data': { control: 'boolean' },
    ...commonAttributes,
  },
} satisfies Meta<Args>;

const fromPack = (args: Args) => html`
  <faq-accordion
    pack=${ifDefined(args.pack)}
    sections=${ifDefined(args.sections)}
    ?searchable=${args.searchable}
    ?structured-data=${args['structured-data']}
    address-form=${ifDefined(args['address-form'])}
    heading-level=${ifDefined(args['heading-level'])}
    superseded=${ifDefined(args.superseded)}
  ></faq-accordion>
`;

export const BuiltInPack: Story = {
  name: 'Built-in pack',
  parameters: { docs: { description: { story: 'An empty tag: all questions about recurrent miscarriage, in the language of the page.' } } },
  render: fromPack,
};

export const PackMiscarriage: Story = {
  name: 'Pack about one miscarriage',
  parameters: { docs: { description: { story: 'The other built-in pack.' } } },
  args: { pack: 'miscarriage' },
  render: fromPack,
};

export const TwoSections: Story = {
  name: 'Two sections only',
  parameters: { docs: { description: { story: 'Only the sections that `sections` names, in the order of the pack.' } } },
  args: { sections: 'treatment tests' },
  render: fromPack,
};

export const Searchable: Story = {
  name: 'With a search field',
  parameters: {
    docs: {
      description: {
        story:
          'Filters while somebody types, and knows other words for the same thing. Questions marked as urgent always stay. What is typed is kept nowhere.',
      },
    },
  },
  args: { pack: 'miscarriage', searchable: true },
  render: fromPack,
};

export const OneAtATime: Story = {
  name: 'One answer at a time',
  parameters: { docs: { description: { story: '`single` closes the other answers when a reader opens one.' } } },
  render: () => html`
    <faq-accordion pack="miscarriage" single></faq-accordion>
  `,
};

export const HeadingLevelFour: Story = {
  name: 'Headings from level 4',
  parameters: { docs: { description: { story: 'For a place deep in a page. Left out, the level follows the heading before the tag.' } } },
  args: { pack: 'miscarriage', 'heading-level': 4 },
  render: fromPack,
};

export const Formal: Story = {
  name: 'With u instead of je',
  globals: { language: 'nl' },
  parameters: {
    docs: { description: { story: 'For a hospital that addresses its patients formally. Dutch and German have both forms.' } },
  },
  args: { pack: 'miscarriage', 'address-form': 'formal' },
  render: fromPack,
};

export const OtherLanguage: Story = {
  name: 'In another language than the page',
  parameters: { docs: { description: { story: '`lang` on the tag: words, buttons and the direction of reading all follow it.' } } },
  render: () => html`
    <faq-accordion lang="ar" pack="miscarriage"></faq-accordion>
  `,
};

export const ForMachines: Story = {
  name: 'With structured data',
  parameters: {
    docs: {
      description: {
        story:
          'Looks the same. One script among the children says the questions and answers for machines, as a `FAQPage`. Search engines show nothing for it today: leave it out unless a system of your own reads it.',
      },
    },
  },
  args: { pack: 'miscarriage', 'structured-data': true },
  render: fromPack,
};

export const WithoutSuperseded: Story = {
  name: 'Without what older texts say',
  parameters: {
    docs: { description: { story: 'Leaves out the lines about older texts, and the questions that are there because of them only.' } },
  },
  args: { superseded: 'hide' },
  render: fromPack,
};

export const OwnDetails: Story = {
  name: 'Own details',
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
