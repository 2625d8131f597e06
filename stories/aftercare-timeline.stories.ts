import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { addDays, toCalendarDate } from '../src/domain/calendar-date.js';
import '../src/elements/aftercare-timeline/aftercare-timeline.js';
import { commonAttributes, type CommonAttributes } from './common-attributes.js';
import { limitsProfile, notAFile } from './example-profile.js';
import { until } from './until.js';

interface Args extends CommonAttributes {
  profile?: string;
  start?: string;
  'date-input'?: boolean;
  variant?: 'expectant' | 'medication' | 'curettage';
}

type Story = StoryObj<Args>;

/** A day so many days from today: a day of its own would be long ago one day. */
const inDays = (days: number): string => addDays(toCalendarDate(new Date()), days);

export default {
  title: 'Widgets/aftercare-timeline',
  component: 'aftercare-timeline',
  argTypes: {
    start: { control: 'text' },
    'date-input': { control: 'boolean' },
    variant: { control: 'select', options: ['expectant', 'medication', 'curettage'] },
    ...commonAttributes,
  },
  parameters: { docs: { story: { autoplay: true } } },
} satisfies Meta<Args>;

const fromPack = (args: Args) => html`
  <aftercare-timeline
    start=${ifDefined(args.start)}
    ?date-input=${args['date-input'] ?? false}
    variant=${ifDefined(args.variant)}
    pack=${ifDefined(args.pack)}
    address-form=${ifDefined(args['address-form'])}
    heading-level=${ifDefined(args['heading-level'])}
    superseded=${ifDefined(args.superseded)}
    profile=${ifDefined(args.profile)}
  ></aftercare-timeline>
`;

export const Default: Story = {
  name: 'All steps',
  tags: ['state'],
  parameters: { docs: { description: { story: 'An empty tag: when to call, and then all steps.' } } },
  render: fromPack,
};

export const OwnLimits: Story = {
  name: 'With the limits and numbers of a hospital',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: {
    docs: {
      description: {
        story:
          'A profile may set its own limits, with who set them and when, and its lines for worries. Here are only their places: the hospital and its numbers are invented, and nobody has set limits.',
      },
    },
  },
  args: { profile: limitsProfile },
  render: fromPack,
};

export const DateField: Story = {
  name: 'With a date field',
  tags: ['state'],
  parameters: { docs: { description: { story: 'The reader may give a first day to see dates. It stays in the page and goes with it.' } } },
  args: { 'date-input': true },
  render: fromPack,
};

export const StartGiven: Story = {
  name: 'With a first day given',
  tags: ['state'],
  parameters: { docs: { description: { story: 'Dates from the start, without a field.' } } },
  args: { start: inDays(-10) },
  render: fromPack,
};

export const StartToCome: Story = {
  name: 'With a first day that is still to come',
  tags: ['editor-message'],
  parameters: {
    docs: { description: { story: 'The dates are right; below the field stands a question, and the editor is told in the console.' } },
  },
  args: { start: inDays(30), 'date-input': true },
  render: fromPack,
};

export const StartLongAgo: Story = {
  name: 'With a first day long ago',
  tags: ['state', 'editor-message'],
  parameters: { docs: { description: { story: 'A slip in the year is noticed: below the field stands a question.' } } },
  args: { start: inDays(-3650), 'date-input': true },
  render: fromPack,
};

export const StartIsNoDay: Story = {
  name: 'With a first day that does not exist',
  tags: ['state', 'editor-message'],
  parameters: { docs: { description: { story: 'No dates, an empty field, and one message in the console.' } } },
  args: { start: '2026-02-30', 'date-input': true },
  render: fromPack,
};

export const InArabic: Story = {
  name: 'From right to left',
  tags: ['state'],
  parameters: { docs: { description: { story: 'The line and the bars run from the right. Make the window wide to see rows.' } } },
  args: { start: inDays(-10), 'date-input': true },
  render: (args: Args) => html`
    <div lang="ar" dir="rtl">${fromPack(args)}</div>
  `,
};

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

/** Opens what is below the button, as a reader does. */
const openSaveAndPrint: Story['play'] = async ({ canvasElement }) => {
  const widget = canvasElement.querySelector('aftercare-timeline')!;
  const button = await until(() => widget.shadowRoot?.querySelector<HTMLElement>('[part="open-take"]'));
  button.click();
  await widget.updateComplete;
};

export const SaveAndPrint: Story = {
  name: 'Taken along, without dates',
  parameters: {
    docs: { description: { story: 'The button below the steps opens what prints this widget alone and copies its words as text.' } },
  },
  render: fromPack,
  play: openSaveAndPrint,
};

export const TakeDatesAlong: Story = {
  name: 'Taken along, with dates',
  parameters: {
    docs: {
      description: {
        story:
          'With a first day there is a file for a calendar too. It says a neutral word, or one that the reader chooses, since others may see a calendar. Dates are on paper only when she ticks that.',
      },
    },
  },
  args: { start: inDays(-10) },
  render: fromPack,
  play: openSaveAndPrint,
};

export const DayThatIsNone: Story = {
  name: 'A day that does not exist',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'Once the fields are left: what is wrong, how to mend it, and which fields to mend.' } } },
  args: { 'date-input': true },
  render: fromPack,
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('aftercare-timeline')!;
    const form = await until(() => widget.shadowRoot?.querySelector<HTMLDetailsElement>('[part="fit"]'));
    form.open = true;
    const fields = [...form.querySelectorAll<HTMLInputElement>('input')];
    for (const [index, digits] of ['31', '2', '2026'].entries()) {
      const field = fields[index];
      if (!field) continue;
      field.value = digits;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    fields.at(-1)?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await widget.updateComplete;
  },
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

export const FileThatFails: Story = {
  name: 'A file that can’t be had',
  tags: ['state', 'editor-message'],
  parameters: { docs: { description: { story: 'The hospital’s own pack doesn’t come: whom to call.' } } },
  render: () => html`
    <aftercare-timeline src=${notAFile}></aftercare-timeline>
  `,
};
