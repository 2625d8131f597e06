import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/contact-card/contact-card.js';
import { commonAttributes, type CommonAttributes } from './common-attributes.js';
import { exampleProfile, hoursProfile, longProfile, notAFile } from './example-profile.js';

interface Args extends CommonAttributes {
  organisation?: string;
  department?: string;
  phone?: string;
  'phone-label'?: string;
  'phone-display'?: string;
  'phone-hours'?: string;
  email?: string;
  site?: string;
  profile?: string;
  'structured-data'?: boolean;
}

type Story = StoryObj<Args>;

const words = { control: 'text' } as const;

export default {
  title: 'Widgets/contact-card',
  component: 'contact-card',
  argTypes: {
    ...commonAttributes,
    organisation: words,
    department: words,
    phone: words,
    'phone-label': words,
    'phone-display': words,
    'phone-hours': words,
    email: words,
    site: words,
    profile: words,
    'structured-data': { control: 'boolean' },
  },
} satisfies Meta<Args>;

const fromAttributes = (args: Args) => html`
  <contact-card
    organisation=${ifDefined(args.organisation)}
    department=${ifDefined(args.department)}
    phone=${ifDefined(args.phone)}
    phone-label=${ifDefined(args['phone-label'])}
    phone-display=${ifDefined(args['phone-display'])}
    phone-hours=${ifDefined(args['phone-hours'])}
    email=${ifDefined(args.email)}
    site=${ifDefined(args.site)}
    profile=${ifDefined(args.profile)}
    ?structured-data=${args['structured-data']}
    pack=${ifDefined(args.pack)}
    address-form=${ifDefined(args['address-form'])}
    heading-level=${ifDefined(args['heading-level'])}
  ></contact-card>
`;

export const FromAttributes: Story = {
  name: 'From attributes',
  tags: ['state'],
  parameters: { docs: { description: { story: 'Everything an editor wrote in the tag. Hospital and numbers are invented.' } } },
  args: {
    organisation: 'Ziekenhuis De Linde',
    department: 'Polikliniek Gynaecologie',
    phone: '+31201234567',
    'phone-label': 'Overdag',
    'phone-display': '020 123 45 67',
    'phone-hours': 'maandag tot en met vrijdag, 8.00 tot 17.00 uur',
    email: 'gynaecologie@delinde.example',
    site: 'https://delinde.example/gynaecologie',
  },
  render: fromAttributes,
};

export const FromProfile: Story = {
  name: 'From a profile',
  tags: ['state'],
  parameters: { docs: { description: { story: 'All lines of a hospital’s profile, a JSON file on its own site.' } } },
  args: { profile: exampleProfile },
  render: fromAttributes,
};

export const OpenOrClosed: Story = {
  name: 'Open or closed now',
  tags: ['state'],
  parameters: {
    docs: {
      description: {
        story:
          'A profile with openingHours and a timeZone: each line says until when it is open, or when it opens, by the clock of the hospital. While the line by day is closed, the one for out of hours stands first. On paper the hours stand in its place.',
      },
    },
  },
  args: { profile: hoursProfile },
  render: fromAttributes,
};

export const ForMachines: Story = {
  name: 'For machines',
  parameters: {
    docs: {
      description: {
        story: 'structured-data puts one script with a MedicalClinic of schema.org among the children; nothing is seen of it.',
      },
    },
  },
  args: { profile: hoursProfile, 'structured-data': true },
  render: fromAttributes,
};

export const OwnForms: Story = {
  name: 'Own list, address and extension',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: {
    docs: { description: { story: 'A definition list, an extension, a short number and an address stay as they are written.' } },
  },
  render: () => html`
    <contact-card organisation="Ziekenhuis De Linde">
      <dl>
        <dt>Overdag</dt>
        <dd><a href="tel:+31201234567;ext=12">020 123 45 67, toestel 12</a></dd>
        <dt>Bij nood</dt>
        <dd><a href="tel:112">112</a></dd>
      </dl>
      <address>
        Lindelaan 1
        <br />
        Voorbeeldstad
      </address>
    </contact-card>
  `,
};

export const OwnChildren: Story = {
  name: 'Own details between the tags',
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'Plain HTML with telephone links; it reads just as well without a script.' } } },
  render: () => html`
    <contact-card>
      <h2>Bel ons gerust</h2>
      <p>Polikliniek Gynaecologie</p>
      <ul>
        <li>
          Overdag:
          <a href="tel:+31201234567">020 123 45 67</a>
        </li>
        <li>
          Avond, nacht en weekend:
          <a href="tel:+31201234568">020 123 45 68</a>
        </li>
      </ul>
    </contact-card>
  `,
};

export const NothingGiven: Story = {
  name: 'Nothing given',
  tags: ['state', 'editor-message'],
  parameters: {
    docs: { description: { story: 'No number is shown: a wrong one is worse than none. The editor reads one message in the console.' } },
  },
  render: fromAttributes,
};

export const ManyLongLines: Story = {
  name: 'Many lines with very long words',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'A row for each; a number goes below its words where there is little room.' } } },
  args: { profile: longProfile },
  render: fromAttributes,
};

export const Compact: Story = {
  name: 'A short card',
  tags: ['state'],
  parameters: { docs: { description: { story: 'Lines alone, for a sidebar.' } } },
  render: () => html`
    <contact-card profile=${hoursProfile} compact></contact-card>
  `,
};

export const FileThatFails: Story = {
  name: 'A file that can’t be had',
  tags: ['state', 'editor-message'],
  parameters: { docs: { description: { story: 'The profile doesn’t come: whom to call in the country, and no number of any hospital.' } } },
  args: { profile: notAFile },
  render: fromAttributes,
};

export const OtherLanguage: Story = {
  name: 'In a draft language',
  tags: ['state'],
  parameters: {
    docs: {
      description: {
        story: 'Labels and hours follow the language; the hospital’s own words say theirs. A sentence says that the text is a draft.',
      },
    },
  },
  render: () => html`
    <contact-card lang="ar" profile=${hoursProfile}></contact-card>
  `,
};
