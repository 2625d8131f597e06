import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/aftercare-timeline/aftercare-timeline.js';
import '../src/elements/contact-card/contact-card.js';
import '../src/elements/faq-accordion/faq-accordion.js';
import '../src/elements/risk-meter/risk-meter.js';
import { exampleProfile } from './example-profile.js';

type Story = StoryObj;

export default { tags: ['autodocs'], title: 'Pages/All together' } satisfies Meta;

export const OnePage: Story = {
  name: 'One page',
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'All four on one page under its title, with headings of the page between them.' } } },
  render: () => html`
    <h1>Na een miskraam</h1>
    <p>Op deze pagina lees je wat er kan gebeuren, en bij wie je terechtkunt. Je hoeft niet alles in één keer te lezen.</p>
    <contact-card profile=${exampleProfile}></contact-card>
    <aftercare-timeline profile=${exampleProfile} date-input></aftercare-timeline>
    <faq-accordion></faq-accordion>
    <risk-meter></risk-meter>
  `,
};
