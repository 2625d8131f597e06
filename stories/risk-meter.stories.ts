import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/risk-meter/risk-meter.js';
import { commonAttributes, type CommonAttributes } from './common-attributes.js';
import { notAFile } from './example-profile.js';
import { until } from './until.js';

interface Args extends CommonAttributes {
  age?: number | string;
  miscarriages?: number | string;
  display?: string;
}

type Story = StoryObj<Args>;

export default {
  title: 'Widgets/risk-meter',
  component: 'risk-meter',
  argTypes: {
    age: { control: 'text' },
    miscarriages: { control: { type: 'number', min: 0, max: 30 } },
    display: { control: 'select', options: ['icons', 'bars', 'table', 'sentences'] },
    ...commonAttributes,
  },
  parameters: { docs: { story: { autoplay: true } } },
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
  tags: ['state'],
  parameters: { docs: { description: { story: 'An empty tag: the figures of both tables, and a form to look up a group.' } } },
  render: fromPack,
};

/** Opens the figures, as a reader does who wants to see them. */
const openFigures: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const figures = await until(() => canvasElement.querySelector<HTMLDetailsElement>('.nazorg-figures'));
  figures.open = true;
};

export const Icons: Story = {
  name: 'As squares and rounds',
  tags: ['state'],
  parameters: { docs: { description: { story: 'Opened: every row of both tables, with both sides of each figure.' } } },
  render: fromPack,
  play: openFigures,
};

export const Bars: Story = {
  name: 'As bars',
  tags: ['state'],
  parameters: {
    docs: { description: { story: '`display="bars"`: the same figures with the same three fillings, as bars from none to a hundred.' } },
  },
  args: { display: 'bars' },
  render: fromPack,
  play: openFigures,
};

export const Table: Story = {
  name: 'As tables',
  tags: ['state'],
  parameters: {
    docs: { description: { story: '`display="table"`: the tables that the pictures are made of. A button leads to the pictures.' } },
  },
  args: { display: 'table' },
  render: fromPack,
  play: openFigures,
};

export const Sentences: Story = {
  name: 'As sentences',
  tags: ['state'],
  parameters: { docs: { description: { story: '`display="sentences"`: both sides of every figure in words, and no picture.' } } },
  args: { display: 'sentences' },
  render: fromPack,
  play: openFigures,
};

export const UnknownDisplay: Story = {
  name: 'A form that does not exist',
  tags: ['editor-message'],
  parameters: { docs: { description: { story: 'Squares are shown, and the editor gets one message in the console.' } } },
  args: { display: 'pie' },
  render: fromPack,
  play: openFigures,
};

export const AgeChosen: Story = {
  name: 'An age picked out',
  tags: ['state'],
  parameters: { docs: { description: { story: 'The row that the age belongs to is outlined where it stands.' } } },
  args: { age: 34 },
  render: fromPack,
  play: openFigures,
};

export const BandChosen: Story = {
  name: 'A band of ages picked out',
  parameters: { docs: { description: { story: '`age="35-40"` says a band where a page would rather not name one age.' } } },
  args: { age: '35-40' },
  render: fromPack,
  play: openFigures,
};

export const ChosenAsBars: Story = {
  name: 'Chosen groups as bars',
  parameters: { docs: { description: { story: 'Rows that were picked out keep the form of their table.' } } },
  args: { age: 34, miscarriages: 2, display: 'bars' },
  render: fromPack,
  play: openFigures,
};

export const ChosenInTables: Story = {
  name: 'Chosen groups in the tables',
  parameters: {
    docs: { description: { story: 'Rows are outlined in tables as they are in cards.' } },
  },
  args: { age: 34, display: 'table' },
  render: fromPack,
  play: openFigures,
};

export const OnTheBorder: Story = {
  name: 'An age on the border of two groups',
  tags: ['state'],
  parameters: { docs: { description: { story: 'The source counts 40 in two groups, so both are picked out, with a note.' } } },
  args: { age: 40 },
  render: fromPack,
  play: openFigures,
};

export const BothChosen: Story = {
  name: 'An age and a number chosen',
  tags: ['state'],
  parameters: {
    docs: { description: { story: 'A row in each table, with a note about why there is no third figure. Nothing is combined.' } },
  },
  args: { age: 34, miscarriages: 2 },
  render: fromPack,
  play: openFigures,
};

export const NoFigure: Story = {
  name: 'No figure for these groups',
  tags: ['state'],
  parameters: { docs: { description: { story: 'The source gives no figure here, and the widget says so.' } } },
  args: { age: 46, miscarriages: 5 },
  render: fromPack,
  play: openFigures,
};

export const NoAge: Story = {
  name: 'An age that is none',
  tags: ['editor-message'],
  parameters: {
    docs: { description: { story: 'Nothing is picked out, rounded or guessed; the editor gets one message in the console.' } },
  },
  args: { age: '34,5' },
  render: fromPack,
  play: openFigures,
};

export const WithoutNewerInsight: Story = {
  name: 'Without what older texts say',
  parameters: {
    docs: { description: { story: '`superseded="hide"` leaves out the row with no or one earlier miscarriage, and its note.' } },
  },
  args: { superseded: 'hide' },
  render: fromPack,
  play: openFigures,
};

export const AgeThatIsNone: Story = {
  name: 'An age that can’t be read',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'Once the field is left: which ages are taken. Nothing is outlined.' } } },
  render: fromPack,
  play: async (context) => {
    await openFigures(context);
    const root = await until(() => context.canvasElement.querySelector('.nazorg-tools')?.shadowRoot);
    const form = await until(() => root.querySelector<HTMLDetailsElement>('[part="choose"]'));
    const field = await until(() => root.querySelector<HTMLInputElement>('#age'));
    form.open = true;
    field.value = '7';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await context.canvasElement.querySelector('risk-meter')?.updateComplete;
  },
};

export const OtherLanguage: Story = {
  name: 'In a draft language',
  tags: ['state'],
  parameters: { docs: { description: { story: 'From right to left, with a sentence that says that the text is a draft.' } } },
  render: () => html`
    <risk-meter lang="ar"></risk-meter>
  `,
  play: openFigures,
};

export const FileThatFails: Story = {
  name: 'A file that can’t be had',
  tags: ['state', 'editor-message'],
  parameters: {
    docs: { description: { story: 'The hospital’s own pack doesn’t come: whom to call, and no figures of another condition.' } },
  },
  render: () => html`
    <risk-meter src=${notAFile}></risk-meter>
  `,
};
