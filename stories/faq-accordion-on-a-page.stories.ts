import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/faq-accordion/faq-accordion.js';
import type { FaqAccordionElement, FaqAccordionToggleEvent } from '../src/index.js';

type Story = StoryObj;

export default {
  tags: ['autodocs'],
  title: 'Pages/Questions on a page',
  component: 'faq-accordion',
  globals: { language: 'nl' },
} satisfies Meta;

export const Links: Story = {
  name: 'Links to an answer',
  parameters: {
    docs: {
      description: {
        story:
          'A link to the `id` of a question, or of something deep in its answer, opens it and brings it into view; a second click does so again. The answer that a reader opened last has a button that copies such a link. Where a question has no id, the link has one that says nothing about it.',
      },
    },
  },
  render: () => html`
    <ul>
      <li><a href="#v-meenemen">Wat je meeneemt</a></li>
      <li><a href="#v-vrijdag">Wanneer we op vrijdag open zijn</a></li>
    </ul>
    <faq-accordion>
      <details id="v-meenemen">
        <summary>Wat neem ik mee?</summary>
        <p>Je identiteitsbewijs, en je vragen op papier of in je telefoon.</p>
      </details>
      <details id="v-open">
        <summary>Wanneer is de balie open?</summary>
        <p>Van maandag tot en met donderdag de hele dag.</p>
        <p id="v-vrijdag">Op vrijdag alleen in de ochtend.</p>
      </details>
    </faq-accordion>
  `,
};

export const OnPaper: Story = {
  name: 'On paper',
  parameters: {
    docs: {
      description: {
        story:
          'The button “Afdrukken” prints these questions alone, without the page around them. All answers are open on paper, with the address behind each link and without buttons. Try the print preview of your browser.',
      },
    },
  },
  render: () => html`
    <p>Deze zin staat niet op papier als je de knop gebruikt.</p>
    <faq-accordion>
      <details>
        <summary>Hoe kom ik bij het ziekenhuis?</summary>
        <p>
          Met de bus of met de auto:
          <a href="https://ziekenhuis.example/route">zo kom je bij ons</a>
        </p>
      </details>
      <details>
        <summary>Mag er iemand met mij mee?</summary>
        <p>Ja, dat mag. Twee mensen horen samen meer dan één.</p>
      </details>
    </faq-accordion>
  `,
};

const beside = (event: Event): FaqAccordionElement => (event.currentTarget as Element).closest('section')!.querySelector('faq-accordion')!;

const tell = (event: FaqAccordionToggleEvent): void => {
  beside(event).nextElementSibling!.textContent = `faq-accordion-toggle: ${event.open ? 'open' : 'dicht'}`;
};

export const EventsAndMethods: Story = {
  name: 'Events and methods',
  parameters: {
    docs: {
      description: {
        story:
          'For the script of a page: `expandAll()`, `collapseAll()`, `show(id)` and `hide(id)`. The event `faq-accordion-toggle` comes when a person opens or closes an answer, not when a script does. It says `open` and not which answer, and goes to the widget alone: listen there.',
      },
    },
  },
  render: () => html`
    <section>
      <p>
        <button type="button" @click=${(event: Event) => beside(event).expandAll()}>expandAll()</button>
        <button type="button" @click=${(event: Event) => beside(event).collapseAll()}>collapseAll()</button>
        <button type="button" @click=${(event: Event) => beside(event).show('v-parkeren')}>show('v-parkeren')</button>
        <button type="button" @click=${(event: Event) => beside(event).hide('v-parkeren')}>hide('v-parkeren')</button>
      </p>
      <faq-accordion @faq-accordion-toggle=${tell}>
        <details id="v-parkeren">
          <summary>Waar kan ik parkeren?</summary>
          <p>Naast de hoofdingang is een parkeergarage.</p>
        </details>
        <details id="v-verzetten">
          <summary>Kan ik mijn afspraak verzetten?</summary>
          <p>Ja. Bel de afdeling, dan zoeken we samen een ander moment.</p>
        </details>
      </faq-accordion>
      <p role="status">Open of sluit een antwoord: dan staat hier wat de pagina daarvan hoort.</p>
    </section>
  `,
};

export const Motion: Story = {
  name: 'Motion',
  parameters: {
    docs: {
      description: {
        story:
          'An answer is there at once. A page that sets `--nazorg-motion: 150ms` lets the arrow turn, but not where a reader has asked the system for less motion: switch that on and open a question.',
      },
    },
  },
  render: () => html`
    <style>
      .arrow-turns {
        --nazorg-motion: 150ms;
      }
    </style>
    <faq-accordion class="arrow-turns">
      <details>
        <summary>Hoe lang duurt een gesprek?</summary>
        <p>Meestal ongeveer een half uur. Je kunt altijd vragen om iets nog eens uit te leggen.</p>
      </details>
      <details>
        <summary>Krijg ik de uitslag meteen?</summary>
        <p>Dat verschilt. Bij het onderzoek hoor je wanneer de uitslag er is.</p>
      </details>
    </faq-accordion>
  `,
};

export const StrongStyles: Story = {
  name: 'On a page with strong styles',
  parameters: {
    docs: {
      description: {
        story:
          'The page takes every style away from everything, shows what is hidden and hides buttons, all marked important. Questions still open and close, and closed answers stay closed.',
      },
    },
  },
  render: () => html`
    <style>
      :where(.strong) * {
        all: unset !important;
      }

      :where(.strong) [hidden] {
        display: block !important;
      }

      :where(.strong) button {
        display: none;
      }
    </style>
    <div class="strong">
      <faq-accordion structured-data>
        <details>
          <summary>Wat neem ik mee naar mijn afspraak, en wat kan ik thuis laten als ik alleen voor een gesprek kom?</summary>
          <p>Neem je identiteitsbewijs mee, en een lijst van de medicijnen die je gebruikt.</p>
        </details>
        <details>
          <summary>Mag er iemand met mij mee?</summary>
          <p>Ja, dat mag. Twee mensen horen samen meer dan één.</p>
        </details>
      </faq-accordion>
    </div>
  `,
};
