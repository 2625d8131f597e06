import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/aftercare-timeline/aftercare-timeline.js';
import { commonAttributes, type CommonAttributes } from './common-attributes.js';

interface Args extends CommonAttributes {
  start?: string;
  'date-input'?: boolean;
  situation?: 'after-one' | 'tests-planned';
}

type Story = StoryObj<Args>;

export default {
  title: 'aftercare-timeline',
  component: 'aftercare-timeline',
  argTypes: {
    start: { control: 'text' },
    'date-input': { control: 'boolean' },
    situation: { control: 'select', options: ['after-one', 'tests-planned'] },
    ...commonAttributes,
  },
} satisfies Meta<Args>;

const fromPack = (args: Args) => html`
  <aftercare-timeline
    start=${ifDefined(args.start)}
    ?date-input=${args['date-input'] ?? false}
    situation=${ifDefined(args.situation)}
    pack=${ifDefined(args.pack)}
    address-form=${ifDefined(args['address-form'])}
    heading-level=${ifDefined(args['heading-level'])}
    superseded=${ifDefined(args.superseded)}
  ></aftercare-timeline>
`;

export const Default: Story = {
  name: 'All steps',
  parameters: { docs: { description: { story: 'An empty tag: when to call, and then the steps for both situations.' } } },
  render: fromPack,
};

export const DateField: Story = {
  name: 'With a date field',
  parameters: { docs: { description: { story: 'The reader may give a first day to see dates. It stays in the page and goes with it.' } } },
  args: { 'date-input': true },
  render: fromPack,
};

export const StartGiven: Story = {
  name: 'With a first day given',
  parameters: { docs: { description: { story: 'Dates from the start, without a field.' } } },
  args: { start: '2026-12-05' },
  render: fromPack,
};

export const TestsPlanned: Story = {
  name: 'Tests are planned',
  parameters: { docs: { description: { story: 'Only the steps that fit this situation.' } } },
  args: { situation: 'tests-planned' },
  render: fromPack,
};

export const OwnHeadings: Story = {
  name: 'Own headings and text',
  globals: { language: 'nl' },
  parameters: {
    docs: {
      description: {
        story:
          'Each heading with what follows it becomes a step. The class `nazorg-call` marks when to call; `data-from-day` and `data-to-day` give a step its bar.',
      },
    },
  },
  render: (args: Args) => html`
    <aftercare-timeline start=${ifDefined(args.start)} ?date-input=${args['date-input'] ?? false}>
      <h2>Na een bloedonderzoek</h2>
      <p>Zo gaat het meestal verder. Bij jou kan het anders lopen.</p>
      <h3 class="nazorg-call">Wanneer bel je?</h3>
      <p>Bel als je plek rood, warm of dik wordt, of als je je zorgen maakt.</p>
      <h3 data-from-day="0" data-to-day="1">De eerste dag</h3>
      <p>Laat de pleister een paar uur zitten. Til nog niets zwaars met deze arm.</p>
      <h3 data-from-day="0" data-to-day="7">Een blauwe plek</h3>
      <p>Je kunt een blauwe plek krijgen. Die trekt vanzelf weg.</p>
      <h3 data-from-day="7" data-to-day="14">De uitslag</h3>
      <p>Je arts belt je met de uitslag. Hoor je niets? Bel dan gerust zelf.</p>
    </aftercare-timeline>
  `,
};
