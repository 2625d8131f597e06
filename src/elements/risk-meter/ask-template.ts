import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { namedFor } from '../../base/title-of.js';
import { writeCount } from '../../domain/write-count.js';
import { chooseTemplate } from './choose-template.js';
import type { ReaderChoice } from './reader-choice.js';
import { otherDisplay, type RiskDisplay } from './risk-display.js';
import type { RiskNoteWords } from './read-tables.js';
import type { RiskMeterView } from './risk-meter-view.js';

/** What stands before the figures. */
export interface Ask {
  view: RiskMeterView;
  notes: readonly RiskNoteWords[];
  reader: ReaderChoice;
  language: string;
  /** What the widget is called. */
  title: string;
  form: RiskDisplay;
  /** The form that the editor chose, to which the button leads back. */
  chosen: RiskDisplay;
  /** Whether the figures are folded away; undefined where they are closed by themselves. */
  numbersHidden: boolean | undefined;
  onClear: () => void;
  onToggleNumbers: () => void;
  onSwitch: () => void;
}

const buttonTemplate = (part: string, words: string, title: string, onClick: () => void): TemplateResult => html`
  <button type="button" class="link line" part=${part} aria-label=${namedFor(words, title)} @click=${onClick}>${words}</button>
`;

const skipTemplate = ({ title, numbersHidden, onToggleNumbers }: Ask): TemplateResult => {
  const words = numbersHidden
    ? msg('Toon de cijfers', { id: 'show-numbers', desc: 'Button that shows the figures again' })
    : msg('Liever geen cijfers zien', { id: 'hide-numbers', desc: 'Button that folds all figures away' });
  return buttonTemplate('skip', words, title, onToggleNumbers);
};

/** The label of the button that shows the figures in another form. */
const invitation = (form: RiskDisplay): string => {
  if (form === 'table') return msg('Bekijk als tabel', { id: 'as-table', desc: 'Button that shows the figures as a table' });
  if (form === 'sentences') return msg('Bekijk als zinnen', { id: 'as-sentences', desc: 'Button that shows the figures as sentences' });
  return msg('Bekijk als plaatjes', { id: 'as-pictures', desc: 'Button that shows the figures as pictures' });
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

/** What a choice calls up, in the words of the page, which stay where they are. */
const calledTemplate = ({ view, notes }: Ask): TemplateResult => html`
  <div ?hidden=${view.notes.length === 0} class="called" part="picked">
    ${notes
      .filter(({ name }) => view.notes.includes(name))
      .map(
        ({ words }) => html`
          <p>${words}</p>
        `,
      )}
  </div>
`;

/** The buttons that fold the figures away and show them in another form, the form that picks out rows, and what follows from it. */
export const askTemplate = (ask: Ask): TemplateResult => {
  const { view, reader, language, title, form, chosen, numbersHidden, onClear, onSwitch } = ask;
  const { fields } = view;
  return html`
    <div class="ask">
      ${numbersHidden === undefined ? nothing : skipTemplate(ask)}
      <div ?hidden=${numbersHidden} class=${numbersHidden === undefined ? 'row' : nothing}>
        ${fields.length > 0 ? chooseTemplate({ fields, reader, language, title, onClear }) : nothing}
        ${fields.length > 0 ? [toldTemplate(ask), calledTemplate(ask)] : nothing}
        ${buttonTemplate('switch', invitation(otherDisplay(form, chosen)), title, onSwitch)}
      </div>
    </div>
  `;
};
