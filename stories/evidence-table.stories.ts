import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/evidence-table/evidence-table.js';

interface Args {
  'heading-level'?: number;
}

type Story = StoryObj<Args>;

export default {
  title: 'For professionals/evidence-table',
  component: 'evidence-table',
  argTypes: { 'heading-level': { control: { type: 'number', min: 1, max: 6 } } },
} satisfies Meta<Args>;

export const ForProfessionals: Story = {
  name: 'For professionals',
  globals: { language: 'en' },
  parameters: {
    docs: {
      description: {
        story: 'Published figures of whole groups. Not for a page that patients read: it has a script of its own, `evidence.js`.',
      },
    },
  },
  render: (args) => html`
    <evidence-table heading-level=${ifDefined(args['heading-level'])}></evidence-table>
  `,
};

export const OwnIntroduction: Story = {
  name: 'With an introduction of the hospital',
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'Words between the tags stay, above the table.' } } },
  render: () => html`
    <evidence-table>
      <p>Deze tabel hoort bij onze nascholing over herhaalde miskramen.</p>
    </evidence-table>
  `,
};
