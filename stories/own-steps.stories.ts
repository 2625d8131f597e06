import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/aftercare-timeline/aftercare-timeline.js';

interface Args {
  start?: string;
  'date-input'?: boolean;
  variant?: 'expectant' | 'medication' | 'curettage';
}

type Story = StoryObj<Args>;

export default {
  title: 'Own words/aftercare-timeline',
  component: 'aftercare-timeline',
  tags: ['autodocs'],
  argTypes: {
    start: { control: 'text' },
    'date-input': { control: 'boolean' },
    variant: { control: 'select', options: ['expectant', 'medication', 'curettage'] },
  },
} satisfies Meta<Args>;

const VARIANT_STEPS = html`
  <h2>Na de miskraam</h2>
  <h3 class="nazorg-call">Wanneer bel je?</h3>
  <p>Bel als je koorts krijgt, of als je je zorgen maakt.</p>
  <h3>Rust</h3>
  <p>Neem de tijd die je nodig hebt.</p>
  <h3 data-variant="expectant">Als je wacht</h3>
  <p>Wij bellen je na een week. Je kunt altijd zelf eerder bellen.</p>
  <h3 data-variant="medication">Als je medicijnen neemt</h3>
  <p>Je krijgt ze mee naar huis, met uitleg op papier.</p>
  <h3 data-variant="curettage">Als je een ingreep krijgt</h3>
  <p>Je komt een dag naar het ziekenhuis. Regel dat iemand je naar huis brengt.</p>
`;

const withVariants = (args: Args) => html`
  <aftercare-timeline variant=${ifDefined(args.variant)}>${VARIANT_STEPS}</aftercare-timeline>
`;

export const Variants: Story = {
  name: 'Steps for one way of treatment',
  globals: { language: 'nl' },
  parameters: {
    docs: { description: { story: 'Steps marked with `data-variant`, and a field to choose between them. Our own packs have none.' } },
  },
  render: withVariants,
};

export const VariantGiven: Story = {
  name: 'One way of treatment given',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'The steps for everybody and for this way. The reader can go back to all of them.' } } },
  args: { variant: 'medication' },
  render: withVariants,
};

export const VariantUnknown: Story = {
  name: 'A way of treatment nobody knows',
  globals: { language: 'nl' },
  tags: ['editor-message'],
  parameters: { docs: { description: { story: 'All steps, and one message in the console.' } } },
  render: () => html`
    <aftercare-timeline variant="surgery">${VARIANT_STEPS}</aftercare-timeline>
  `,
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

export const OneLongStep: Story = {
  name: 'One step with very long words',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'Words without a place to break are broken, in the line of days too.' } } },
  render: () => html`
    <aftercare-timeline>
      <h2>Na de zwangerschapsverliesverpleegkundigenconsultatieafspraak</h2>
      <h3 data-from-day="0" data-to-day="7">Polikliniekafsprakenplanningsbevestigingsbrief</h3>
      <p>De polikliniekafsprakenplanningsmedewerker stuurt je een brief.</p>
    </aftercare-timeline>
  `,
};
