import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/risk-meter/risk-meter.js';
import { commonAttributes, type CommonAttributes } from './common-attributes.js';

interface Args extends CommonAttributes {
  age?: number | string;
  miscarriages?: number | string;
  display?: string;
}

type Story = StoryObj<Args>;

export default {
  title: 'risk-meter',
  component: 'risk-meter',
  argTypes: {
    age: { control: 'text' },
    miscarriages: { control: { type: 'number', min: 0, max: 30 } },
    display: { control: 'select', options: ['icons', 'bars', 'table', 'sentences'] },
    ...commonAttributes,
  },
} satisfies Meta<Args>;

const fromPack = (args: Args) => html`
  <risk-meter
    age=${ifDefined(args.age)}
    miscarriages=${ifDefined(args.miscarriages)}
    display=${ifDefined(args.display)}
    pack=${ifDefined(args.pack)}
    address-form=${ifDefined(args['address-form'])}
    heading-level=${ifDefined(args['heading-level'])}
    superseded=${ifDefined(args.superseded)}
  ></risk-meter>
`;

export const Default: Story = {
  name: 'Nothing chosen',
  parameters: { docs: { description: { story: 'An empty tag: the figures of both tables, and a form to look up a group.' } } },
  render: fromPack,
};

export const Bars: Story = {
  name: 'As bars',
  parameters: {
    docs: { description: { story: '`display="bars"`: the same figures with the same three fillings, as bars from none to a hundred.' } },
  },
  args: { display: 'bars' },
  render: fromPack,
};

export const Table: Story = {
  name: 'As tables',
  parameters: {
    docs: { description: { story: '`display="table"`: the tables that the pictures are made of. A button leads to the pictures.' } },
  },
  args: { display: 'table' },
  render: fromPack,
};

export const Sentences: Story = {
  name: 'As sentences',
  parameters: { docs: { description: { story: '`display="sentences"`: both sides of every figure in words, and no picture.' } } },
  args: { display: 'sentences' },
  render: fromPack,
};

export const UnknownDisplay: Story = {
  name: 'A form that does not exist',
  tags: ['editor-message'],
  parameters: { docs: { description: { story: 'Squares are shown, and the editor gets one message in the console.' } } },
  args: { display: 'pie' },
  render: fromPack,
};

export const AgeChosen: Story = {
  name: 'An age picked out',
  parameters: { docs: { description: { story: 'The row that the age belongs to is outlined where it stands.' } } },
  args: { age: 34 },
  render: fromPack,
};

export const BandChosen: Story = {
  name: 'A band of ages picked out',
  parameters: { docs: { description: { story: '`age="35-40"` says a band where a page would rather not name one age.' } } },
  args: { age: '35-40' },
  render: fromPack,
};

export const ChosenAsBars: Story = {
  name: 'Chosen groups as bars',
  parameters: { docs: { description: { story: 'Rows that were picked out keep the form of their table.' } } },
  args: { age: 34, miscarriages: 2, display: 'bars' },
  render: fromPack,
};

export const ChosenInTables: Story = {
  name: 'Chosen groups in the tables',
  parameters: {
    docs: { description: { story: 'Rows are outlined in tables as they are in cards.' } },
  },
  args: { age: 34, display: 'table' },
  render: fromPack,
};

export const OnTheBorder: Story = {
  name: 'An age on the border of two groups',
  parameters: { docs: { description: { story: 'The source counts 40 in two groups, so both are picked out, with a note.' } } },
  args: { age: 40 },
  render: fromPack,
};

export const BothChosen: Story = {
  name: 'An age and a number chosen',
  parameters: {
    docs: { description: { story: 'A row in each table, with a note about why there is no third figure. Nothing is combined.' } },
  },
  args: { age: 34, miscarriages: 2 },
  render: fromPack,
};

export const NoFigure: Story = {
  name: 'No figure for these groups',
  parameters: { docs: { description: { story: 'The source gives no figure here, and the widget says so.' } } },
  args: { age: 46, miscarriages: 5 },
  render: fromPack,
};

export const NoAge: Story = {
  name: 'An age that is none',
  tags: ['editor-message'],
  parameters: {
    docs: { description: { story: 'Nothing is picked out, rounded or guessed; the editor gets one message in the console.' } },
  },
  args: { age: '34,5' },
  render: fromPack,
};

export const WithoutNewerInsight: Story = {
  name: 'Without what newer guidance contradicts',
  parameters: {
    docs: { description: { story: '`superseded="hide"` leaves out the row with no or one earlier miscarriage, and its note.' } },
  },
  args: { superseded: 'hide' },
  render: fromPack,
};

export const OwnTable: Story = {
  name: 'Own table',
  globals: { language: 'nl' },
  parameters: {
    docs: {
      description: {
        story:
          'A table between the tags: the group, a sentence with a figure out of a hundred, a sentence with what is left of it. Invented figures.',
      },
    },
  },
  render: () => html`
    <risk-meter>
      <h2>Hoofdpijn na een bloedonderzoek</h2>
      <p>Dit zijn verzonnen cijfers, om te laten zien hoe een eigen tabel eruitziet.</p>
      <table>
        <caption>Hoofdpijn op de dag van het onderzoek</caption>
        <thead>
          <tr>
            <th scope="col">Groep</th>
            <th scope="col">Wel hoofdpijn</th>
            <th scope="col">Geen hoofdpijn</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Vooraf gegeten</th>
            <td>Van de 100 mensen krijgen er 4 hoofdpijn.</td>
            <td>Van de 100 mensen krijgen er 96 geen hoofdpijn.</td>
          </tr>
          <tr>
            <th scope="row">Vooraf niet gegeten</th>
            <td>Van de 100 mensen krijgen er 10 tot 15 hoofdpijn.</td>
            <td>Van de 100 mensen krijgen er 85 tot 90 geen hoofdpijn.</td>
          </tr>
        </tbody>
      </table>
    </risk-meter>
  `,
};
