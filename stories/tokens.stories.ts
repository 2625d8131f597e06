import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../.storybook/blocks/measured-contrast.js';
import { TOKENS, TYPE } from '../src/generated/tokens.js';
import tokens from '../src/theme/tokens.json' with { type: 'json' };
import specimen from './tokens.styles.js';

type Story = StoryObj;

export default { title: 'Foundations/Tokens', globals: { language: 'en' } } satisfies Meta;

const { color, contrast, space, type, shape } = tokens;

/** What a token is made from, in words. */
const madeFrom = (token: { light?: string; dark?: string; same?: string; mix?: (string | number)[] }): string => {
  if (token.same !== undefined) return `as ${token.same}`;
  return token.mix ? `${token.mix[1]} % of ${token.mix[0]}` : `${token.light} on a light page, ${token.dark} on a dark one`;
};

/** Rules for one token each, since a story has no style attributes. */
const rules = [
  `.tokens { ${TOKENS} }`,
  ...Object.keys(color).map((name) => `.tokens .swatch.${name} { background: var(--_${name}) }`),
  ...Object.keys(space).map((step) => `.tokens .space-${step} { inline-size: var(--_space-${step}) }`),
  ...Object.entries(TYPE).map(([role, style]) => `.tokens .type-${role} { ${style} }`),
].join('\n');

const sheet = (words: TemplateResult): TemplateResult => html`
  <style .textContent=${specimen + rules}></style>
  <div class="tokens" lang="en" dir="ltr">${words}</div>
`;

const swatch = (name: string): TemplateResult => html`
  <span class="swatch ${name}" aria-hidden="true"></span>
`;

export const Colours: Story = {
  parameters: {
    docs: {
      description: {
        story: 'The roles of colour, as they are with the brand and the scheme of the toolbar. No style of a widget names a colour.',
      },
    },
  },
  render: () =>
    sheet(html`
      <ul class="swatches">
        ${Object.entries(color).map(
          ([name, token]) => html`
            <li>
              ${swatch(name)}
              <code>${name}</code>
              <p>${token.use}</p>
              <small>${madeFrom(token)}</small>
            </li>
          `,
        )}
      </ul>
    `),
};

export const Contrast: Story = {
  parameters: {
    docs: { description: { story: 'Each pair that stands together, measured on this page, with what it needs at least.' } },
  },
  render: () =>
    sheet(html`
      <table>
        <thead>
          <tr>
            <th scope="col">On each other</th>
            <th scope="col">For</th>
            <th scope="col">Contrast here</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(contrast).map(([use, { least, pairs }]) =>
            pairs.map((pair) => {
              const [one = '', other = ''] = pair.split(' ');
              return html`
                <tr>
                  <th scope="row">${[one, other].filter((name) => name in color).map(swatch)} ${one} on ${other}</th>
                  <td>${use}</td>
                  <td><measured-contrast .one=${one} .other=${other} .least=${least}></measured-contrast></td>
                </tr>
              `;
            }),
          )}
        </tbody>
      </table>
    `),
};

export const Type: Story = {
  parameters: {
    docs: { description: { story: 'The roles of type, in the font and size of the page. Sizes are a part of the text around a widget.' } },
  },
  render: () =>
    sheet(html`
      <dl>
        ${Object.entries(type).map(
          ([role, { size, line, weight, use }]) => html`
            <dt class="type-${role}">${role === 'numeral' || role === 'call' ? '17 tot 20, 020 123 45 67' : 'Maak je je zorgen? Bel.'}</dt>
            <dd>
              <code>${role}</code>
              ${use}
              <small>${size}, line ${line}, weight ${weight}</small>
            </dd>
          `,
        )}
      </dl>
    `),
};

export const SpaceAndLines: Story = {
  name: 'Space and lines',
  parameters: { docs: { description: { story: 'Spaces follow the density of the toolbar; what can be pressed keeps its size.' } } },
  render: () =>
    sheet(html`
      <ul class="spaces">
        ${Object.entries(space).map(
          ([step, size]) => html`
            <li>
              <span class="bar space-${step}" aria-hidden="true"></span>
              <code>space-${step}</code>
              ${size}
            </li>
          `,
        )}
      </ul>
      <table>
        <tbody>
          ${Object.entries(shape).map(
            ([name, { value, use }]) => html`
              <tr>
                <th scope="row"><code>${name}</code></th>
                <td>${value}</td>
                <td>${use}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `),
};
