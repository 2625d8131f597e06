import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chromeStyles } from '../../base/chrome.styles.js';
import { failedMessage } from '../../base/failed-message.js';
import { keepInside } from '../../base/keep-inside.js';
import { NazorgElement } from '../../base/nazorg-element.js';
import { report, reportUnknown } from '../../base/report.js';
import type { RiskChoice, RiskDimension } from '../../domain/pick-rows.js';
import type { ProseNode } from '../../prose/prose-node.js';
import type { PackProse } from '../../prose/pack-prose.js';
import { adoptTables, type AdoptedTables } from './adopt-tables.js';
import { chooseTemplate } from './choose-template.js';
import { expected, readChoice } from './read-choice.js';
import { otherDisplay, readDisplay, RISK_DISPLAYS, type RiskDisplay } from './risk-display.js';
import { riskProseStyles } from './risk-meter-prose.styles.js';
import { toRiskMeterView, type RiskMeterView } from './risk-meter-view.js';
import { riskMeterStyles } from './risk-meter.styles.js';
import { rowTemplate, tableTemplate } from './risk-table-template.js';
import type { RiskTable } from './risk-table.js';

const noteTemplate = (note: string): TemplateResult => html`
  <slot name="note-${note}"></slot>
`;

/**
 * Figures of groups about the chance of a miscarriage: as pictures of a hundred squares with both sides of every
 * figure in a sentence, as bars, as tables or as sentences alone. Choosing an age or a number of earlier miscarriages
 * picks out printed rows; nothing is computed about a person. What a reader chooses stays in this element's memory and
 * goes with the page.
 *
 * With a table between its tags (group, figure, what is left of a hundred) it draws that table instead.
 *
 * @summary Figures of groups about the chance of a miscarriage.
 * @tagname risk-meter
 * @slot - The author's own tables of figures, with any words around them.
 * @csspart frame - The box around the widget.
 * @csspart skip - The button that folds all figures away.
 * @csspart choose - The form that picks out rows.
 * @csspart clear - The button that empties the form.
 * @csspart picked - The rows that were picked out.
 * @csspart switch - The button below each table that shows it in another form.
 * @cssproperty --nazorg-accent - Colour of controls and pictures.
 * @cssproperty --nazorg-radius - Roundness of corners.
 */
export class RiskMeterElement extends NazorgElement {
  static override readonly styles = [chromeStyles, riskMeterStyles];
  protected static override readonly proseStyles = [riskProseStyles];

  static override readonly properties: PropertyDeclarations = {
    age: {},
    miscarriages: {},
    display: {},
    choice: { state: true },
    ageText: { state: true },
    numbersHidden: { state: true },
    adopted: { state: true },
  };

  /** An age in years, or a band such as `35-40`, whose rows are picked out from the start. The reader can change it; the attribute stays as it is. */
  age: string | number | undefined;

  /** A number of earlier miscarriages whose row is picked out from the start. */
  miscarriages: string | number | undefined;

  /** How the figures are shown: `icons` (a hundred squares), `bars`, `table` or `sentences`. A reader can go to the table and back. */
  display: 'icons' | 'bars' | 'table' | 'sentences' = 'icons';

  private choice: RiskChoice = {};
  private ageText = '';
  private numbersHidden = false;
  readonly #switched = new Set<string>();
  private adopted: AdoptedTables = { parts: [], introduction: 0, notes: [] };
  #level = 2;

  /** Forgets what was chosen. */
  override clear(): void {
    this.choice = {};
    this.ageText = '';
  }

  protected override firstUpdated(): void {
    keepInside(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('age')) this.ageText = this.#chooseFromAttribute('ageYears', 'age', this.age);
    if (changed.has('miscarriages')) this.#chooseFromAttribute('miscarriages', 'miscarriages', this.miscarriages);
    if (changed.has('display')) {
      this.#switched.clear();
      reportUnknown(this, 'display', this.display, RISK_DISPLAYS);
    }
    super.willUpdate(changed);
  }

  protected override toProse({ risk }: PackProse): ProseNode[] {
    return risk;
  }

  protected override adopt(headingLevel: number): boolean {
    this.#level = headingLevel;
    this.adopted = adoptTables(this, headingLevel);
    const refused = this.#tables.flatMap((table) => table.rows.flatMap(({ chance, label }) => (chance ? [] : label)));
    if (refused.length > 0) {
      report(this, `can't draw "${refused.join('", "')}": the two sides of a row should add up to 100.`);
    }
    return this.#tables.length > 0;
  }

  protected override render(): TemplateResult {
    const { parts, introduction, notes } = this.adopted;
    const view = toRiskMeterView(this.#tables, this.printing ? {} : this.choice, notes);
    const slotOf = (part: AdoptedTables['parts'][number]): TemplateResult =>
      'table' in part
        ? this.#table(part.table, view)
        : html`
            <slot name=${part.slot}></slot>
          `;
    if (this.#tables.length === 0) {
      return this.frame(html`
        ${parts.map(slotOf)} ${this.failed ? failedMessage() : nothing}
        <slot></slot>
      `);
    }
    return this.frame(html`
      ${parts.slice(0, introduction).map(slotOf)}
      <p class="skip">
        <button type="button" class="link" part="skip" @click=${this.#toggleNumbers}>
          ${
            this.numbersHidden
              ? msg('Toon de cijfers', { id: 'show-numbers', desc: 'Button that shows the figures again' })
              : msg('Liever geen cijfers zien', { id: 'hide-numbers', desc: 'Button that folds all figures away' })
          }
        </button>
      </p>
      ${
        this.numbersHidden
          ? nothing
          : html`
              <div
                class="rr-block ph-no-capture fs-exclude"
                data-matomo-mask
                data-clarity-mask="true"
                data-hj-suppress
                data-dd-privacy="hidden"
                data-sentry-block
              >
                ${view.dimensions.length > 0 ? this.#choose(view) : nothing} ${this.#picked(view)} ${parts.slice(introduction).map(slotOf)}
                ${view.otherNotes.map(noteTemplate)}
              </div>
            `
      }
      <slot></slot>
    `);
  }

  get #tables(): RiskTable[] {
    return this.adopted.parts.flatMap((part) => ('table' in part ? part.table : []));
  }

  #choose(view: RiskMeterView): TemplateResult {
    return chooseTemplate({
      dimensions: view.dimensions,
      ageText: this.ageText,
      ageIsWrong: this.ageText.trim().length > 1 && this.choice.ageYears === undefined,
      miscarriages: this.choice.miscarriages,
      numbers: view.numbers,
      language: this.speech,
      onAge: this.#onAge,
      onMiscarriages: this.#onMiscarriages,
      onClear: this.onClear,
    });
  }

  #picked(view: RiskMeterView): TemplateResult | typeof nothing {
    if (view.picked.length + view.notes.length === 0) return nothing;
    const rows = this.#tables.flatMap((table) =>
      table.rows.filter(({ id }) => view.picked.includes(id)).map((row) => rowTemplate(row, this.#formOf(table))),
    );
    return html`
      <section class="picked panel strong" part="picked">
        <div class="title" role="heading" aria-level=${Math.min(6, this.#level + 1)}>
          ${msg('De gekozen groepen', { id: 'picked-label', desc: 'Name of the part with the rows that were picked out' })}
        </div>
        ${
          rows.length > 0
            ? html`
                <div class="rows">${rows}</div>
              `
            : nothing
        }
        ${view.notes.map(noteTemplate)}
      </section>
    `;
  }

  #table(table: RiskTable, view: RiskMeterView): TemplateResult {
    const rows = table.rows.filter(({ id }) => !view.picked.includes(id));
    return tableTemplate(table, rows, this.#formOf(table), readDisplay(this.display), () => this.#switch(table.id));
  }

  #formOf({ id }: RiskTable): RiskDisplay {
    const chosen = readDisplay(this.display);
    return this.#switched.has(id) ? otherDisplay(chosen, chosen) : chosen;
  }

  /** Picks what an attribute says, and returns its words when they say something. */
  #chooseFromAttribute(dimension: RiskDimension, name: string, value: string | number = ''): string {
    const words = String(value ?? '');
    this.#pick(dimension, words);
    if (this.choice[dimension] !== undefined) return words.trim();
    if (words !== '') report(this, `${name}="${words}" isn't ${expected(dimension)}.`);
    return '';
  }

  #pick(dimension: RiskDimension, words: string): void {
    this.choice = { ...this.choice, [dimension]: readChoice(dimension, words) };
  }

  readonly #onAge = (event: Event): void => {
    this.ageText = (event.target as HTMLInputElement).value;
    this.#pick('ageYears', this.ageText);
  };

  readonly #onMiscarriages = (event: Event): void => {
    this.#pick('miscarriages', (event.target as HTMLSelectElement).value);
  };

  readonly #toggleNumbers = (): void => {
    this.numbersHidden = !this.numbersHidden;
  };

  #switch(id: string): void {
    if (!this.#switched.delete(id)) this.#switched.add(id);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-meter': RiskMeterElement;
  }
}
