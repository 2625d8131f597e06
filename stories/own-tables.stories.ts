import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/risk-meter/risk-meter.js';

type Story = StoryObj;

export default { title: 'Own words/risk-meter', component: 'risk-meter', tags: ['autodocs'] } satisfies Meta;

export const OwnTable: Story = {
  name: 'Own table',
  tags: ['state'],
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

export const LongWords: Story = {
  name: 'One row with very long words',
  tags: ['state'],
  globals: { language: 'nl' },
  parameters: { docs: { description: { story: 'Words without a place to break are broken. Invented figures.' } } },
  render: () => html`
    <risk-meter>
      <table>
        <thead>
          <tr>
            <th>Bloedonderzoeksvoorbereidingsgroep</th>
            <th>Wel hoofdpijn</th>
            <th>Geen hoofdpijn</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th>Bloedafnameafspraakvoorbereidingsdeelnemers</th>
            <td>Van de 100 bloedafnameafspraakvoorbereidingsdeelnemers krijgen er 4 hoofdpijn.</td>
            <td>Van de 100 bloedafnameafspraakvoorbereidingsdeelnemers krijgen er 96 geen hoofdpijn.</td>
          </tr>
        </tbody>
      </table>
    </risk-meter>
  `,
};
