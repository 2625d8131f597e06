import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/faq-accordion/faq-accordion.js';
import { commonAttributes, type CommonAttributes } from './common-attributes.js';
import { notAFile } from './example-profile.js';
import { until } from './until.js';

interface Args extends CommonAttributes {
  sections?: string;
  searchable?: boolean;
  'structured-data'?: boolean;
}

type Story = StoryObj<Args>;

export default {
  title: 'Widgets/faq-accordion',
  component: 'faq-accordion',
  argTypes: {
    sections: { control: 'text' },
    searchable: { control: 'boolean' },
    'structured-data': { control: 'boolean' },
    ...commonAttributes,
  },
  parameters: { docs: { story: { autoplay: true } } },
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
  tags: ['state'],
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
  tags: ['state'],
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

/** Types in the search as a reader does, once its file is there. */
const searchFor =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('faq-accordion')!;
    const field = await until(() => widget.shadowRoot?.querySelector<HTMLInputElement>('input[type="search"]'));
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await widget.updateComplete;
  };

export const NothingFound: Story = {
  name: 'A search that finds nothing',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'Never an empty box: what comes nearest stays, with whom to call.' } } },
  args: { pack: 'miscarriage', searchable: true },
  render: fromPack,
  play: searchFor('parkeergarage'),
};

export const FileThatFails: Story = {
  name: 'A file that can’t be had',
  tags: ['state', 'editor-message'],
  parameters: { docs: { description: { story: 'The hospital’s own pack doesn’t come: whom to call, and never another condition.' } } },
  render: () => html`
    <faq-accordion src=${notAFile}></faq-accordion>
  `,
};
