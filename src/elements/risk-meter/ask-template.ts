import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { namedFor } from '../../base/title-of.js';
import { writeCount } from '../../domain/write-count.js';
import { chooseTemplate } from './choose-template.js';
import type { ReaderChoice } from './reader-choice.js';
import type { RiskMeterView } from './risk-meter-view.js';

/** The slot of the notes that a choice calls up. */
export const CALLED = 'called';

/** What stands before the figures. */
export interface Ask {
  view: RiskMeterView;
  reader: ReaderChoice;
  language: string;
  /** What the widget is called. */
  title: string;
  numbersHidden: boolean;
  onClear: () => void;
  onToggleNumbers: () => void;
}

const skipTemplate = ({ title, numbersHidden, onToggleNumbers }: Ask): TemplateResult => {
  const words = numbersHidden
    ? msg('Toon de cijfers', { id: 'show-numbers', desc: 'Button that shows the figures again' })
    : msg('Liever geen cijfers zien', { id: 'hide-numbers', desc: 'Button that folds all figures away' });
  return html`
    <button type="button" class="link line" part="skip" aria-label=${namedFor(words, title)} @click=${onToggleNumbers}>${words}</button>
  `;
};

/** What came of a choice stands in its place from the start, empty, so that it is heard when it comes. It names no group. */
const toldTemplate = ({ view, reader, language }: Ask): TemplateResult => {
  const count = writeCount(view.picked.length, language);
  const words = msg(str`Gekozen groepen hieronder: ${count}`, {
    id: 'picked-count',
    desc: 'Said after a choice: how many groups of the tables below were picked out',
  });
  return html`
    <p role="status">${reader.isTold ? words : nothing}</p>
  `;
};

/** The button past the figures, the form that picks out rows, and what follows from it. */
export const askTemplate = (ask: Ask): TemplateResult => {
  const { view, reader, language, title, numbersHidden, onClear } = ask;
  const { fields, notes } = view;
  const form = (): TemplateResult => html`
    ${chooseTemplate({ fields, reader, language, title, onClear })} ${toldTemplate(ask)}
    <div ?hidden=${notes.length === 0} class="called" part="picked"><slot name=${CALLED}></slot></div>
  `;
  return html`
    <div class="ask">
      ${skipTemplate(ask)}
      <div ?hidden=${numbersHidden}>${fields.length > 0 ? form() : nothing}</div>
    </div>
  `;
};
