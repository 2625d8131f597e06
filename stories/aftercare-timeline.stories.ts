import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { addDays, toCalendarDate } from '../src/domain/calendar-date.js';
import '../src/elements/aftercare-timeline/aftercare-timeline.js';
import { bringIntoCell } from './bring-into-cell.js';
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

/** Opens the form, as a reader does who wants to give a day. */
const openForm: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const root = canvasElement.querySelector('aftercare-timeline')?.shadowRoot;
  const form = await until(() => root?.querySelector<HTMLDetailsElement>('[part="fit"]'));
  form.open = true;
  await bringIntoCell(canvasElement, () => form);
};

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
  play: openForm,
};

export const StartGiven: Story = {
  name: 'With a first day given',
  tags: ['state'],
  parameters: { docs: { description: { story: 'Dates from the start, without a field.' } } },
  args: { start: inDays(-10) },
  render: fromPack,
  play: ({ canvasElement }) =>
    bringIntoCell(canvasElement, () => canvasElement.querySelector('aftercare-timeline')?.shadowRoot?.querySelector('[part="dates"]')),
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
  play: openForm,
};

export const StartIsNoDay: Story = {
  name: 'With a first day that does not exist',
  tags: ['state', 'editor-message'],
  parameters: { docs: { description: { story: 'No dates, an empty field, and one message in the console.' } } },
  args: { start: '2026-02-30', 'date-input': true },
  render: fromPack,
  play: openForm,
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
  play: async (context) => {
    await openForm(context);
    const widget = context.canvasElement.querySelector('aftercare-timeline')!;
    const fields = [...widget.shadowRoot!.querySelectorAll<HTMLInputElement>('[part="fit"] input')];
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

export const FileThatFails: Story = {
  name: 'A file that can’t be had',
  tags: ['state', 'editor-message'],
  parameters: { docs: { description: { story: 'The hospital’s own pack doesn’t come: whom to call.' } } },
  render: () => html`
    <aftercare-timeline src=${notAFile}></aftercare-timeline>
  `,
};
