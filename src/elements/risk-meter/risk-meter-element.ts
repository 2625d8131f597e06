import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chromeStyles } from '../../base/chrome.styles.js';
import { failedMessage } from '../../base/failed-message.js';
import { NazorgElement } from '../../base/nazorg-element.js';
import { report, reportUnknown } from '../../base/report.js';
import type { RiskChoice } from '../../domain/pick-rows.js';
import { readAges } from '../../domain/read-ages.js';
import { AGES, MOST_MISCARRIAGES } from '../../domain/reader-limits.js';
import { readWholeNumber } from '../../domain/read-numbers.js';
import type { ProseNode } from '../../prose/prose-node.js';
import type { PackProse } from '../../prose/pack-prose.js';
import { adoptTables, FIGURES_LOOKED_FOR, NOTES, noteSlot, type AdoptedTables, type RiskPart } from './adopt-tables.js';
import { chooseTemplate } from './choose-template.js';
import { otherDisplay, readDisplay, RISK_DISPLAYS, type RiskDisplay } from './risk-display.js';
import { riskProseStyles } from './risk-meter-prose.styles.js';
import { toRiskMeterView, type RiskMeterView } from './risk-meter-view.js';
import { riskMeterStyles } from './risk-meter.styles.js';
import { rowTemplate, slotTemplate, tableTemplate } from './risk-table-template.js';
import type { RiskTable } from './risk-table.js';

/** What a reader can choose by, as the attributes and the fields are called. */
const CHOICES = ['age', 'miscarriages'] as const;

/** What a reader typed or chose, read: nothing that isn't there is rounded, guessed or moved to the nearest row. */
const readChoice = ({ age = '', miscarriages = '' }: Partial<Record<string, string>>): RiskChoice => {
  const number = readWholeNumber(miscarriages);
  return {
    ageYears: readAges(age, ...AGES),
    miscarriages: number !== undefined && number <= MOST_MISCARRIAGES ? number : undefined,
  };
};

const noteTemplate = (note: string): TemplateResult => slotTemplate(noteSlot(note));

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
 * @fires {NazorgErrorEvent} nazorg-error - A file that the author named was given up. Says why and which; never follows from what a reader does.
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
    typed: { state: true },
    numbersHidden: { state: true },
    adopted: { state: true },
  };

  /** An age in years, or a band such as `35-40`, whose rows are picked out from the start. The reader can change it; the attribute stays as it is. */
  age: string | number | undefined;

  /** A number of earlier miscarriages whose row is picked out from the start. */
  miscarriages: string | number | undefined;

  /** How the figures are shown: `icons` (a hundred squares), `bars`, `table` or `sentences`. A reader can go to the table and back. */
  display: 'icons' | 'bars' | 'table' | 'sentences' = 'icons';

  private typed: Partial<Record<string, string>> = {};
  private numbersHidden = false;
  readonly #switched = new Set<string>();
  private adopted: AdoptedTables = { parts: [], tables: [], introduction: 0, notes: [] };
  #level = 2;

  /** Forgets what was chosen. */
  override clear(): void {
    this.typed = {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const name of CHOICES) if (changed.has(name)) this.#chooseFromAttribute(name, String(this[name] ?? ''));
    if (changed.has('display')) {
      this.#switched.clear();
      reportUnknown(this, 'display', this.display, RISK_DISPLAYS);
    }
    super.willUpdate(changed);
  }

  /** @internal */
  override toProse({ risk }: PackProse): ProseNode[] {
    return risk;
  }

  /** @internal */
  override readonly lookedFor: string = FIGURES_LOOKED_FOR;

  /** @internal */
  override adopt(headingLevel: number): boolean {
    this.#level = headingLevel;
    this.adopted = adoptTables(this, headingLevel);
    const refused = this.adopted.tables.flatMap((table) => table.rows.flatMap(({ chance, label }) => (chance ? [] : label)));
    if (refused.length > 0) {
      report(this, `can't draw "${refused.join('", "')}": the two sides of a row should add up to 100.`);
    }
    return this.adopted.tables.length > 0;
  }

  protected override render(): TemplateResult {
    const { parts, tables, introduction, notes } = this.adopted;
    const choice = readChoice(this.typed);
    const view = toRiskMeterView(tables, this.page.isPrinting ? {} : choice, notes);
    const partTemplate = ({ slot, table }: RiskPart): TemplateResult | TemplateResult[] => {
      if (slot === NOTES) return view.otherNotes.map(noteTemplate);
      return table ? this.#table(table, view) : slotTemplate(slot);
    };
    if (tables.length === 0) {
      return this.frame(
        () => html`
          ${parts.map(partTemplate)} ${this.content.hasFailed ? failedMessage() : nothing}
          <slot></slot>
        `,
      );
    }
    return this.frame(
      () => html`
        ${parts.slice(0, introduction).map(partTemplate)}
        <p class="skip">
          <button type="button" class="link" part="skip" @click=${this.#toggleNumbers}>
            ${
              this.numbersHidden
                ? msg('Toon de cijfers', { id: 'show-numbers', desc: 'Button that shows the figures again' })
                : msg('Liever geen cijfers zien', { id: 'hide-numbers', desc: 'Button that folds all figures away' })
            }
          </button>
        </p>
        <div
          ?hidden=${this.numbersHidden}
          class="rr-block sentry-block ph-no-capture fs-exclude"
          data-private
          data-hj-suppress
          data-matomo-mask
          data-clarity-mask="true"
          data-dd-privacy="hidden"
        >
          ${view.asksAge || view.numbers.length > 0 ? this.#choose(view, choice) : nothing} ${this.#picked(view)}
          ${parts.slice(introduction).map(partTemplate)}
        </div>
        <slot></slot>
      `,
    );
  }

  #choose({ asksAge, numbers }: RiskMeterView, { ageYears, miscarriages }: RiskChoice): TemplateResult {
    const { age: ageText = '' } = this.typed;
    return chooseTemplate({
      asksAge,
      ageText,
      ageIsWrong: ageText.trim().length > 1 && ageYears === undefined,
      miscarriages,
      numbers,
      language: this.content.language,
      onChoose: this.#onChoose,
      onClear: this.onClear,
    });
  }

  #picked(view: RiskMeterView): TemplateResult | typeof nothing {
    if (view.picked.length + view.notes.length === 0) return nothing;
    const rows = this.adopted.tables.flatMap((table) =>
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

  #chooseFromAttribute(name: (typeof CHOICES)[number], words: string): void {
    const { ageYears, miscarriages } = readChoice({ [name]: words });
    const isRead = ageYears !== undefined || miscarriages !== undefined;
    this.typed = { ...this.typed, [name]: isRead ? words.trim() : '' };
    if (words !== '' && !isRead) {
      const expected = name === 'age' ? `an age from ${AGES.join(' to ')}, or two with a hyphen` : `a number up to ${MOST_MISCARRIAGES}`;
      report(this, `${name}="${words}" isn't ${expected}.`);
    }
  }

  #onChoose({ target }: Event): void {
    const { id, value } = target as HTMLInputElement;
    this.typed = { ...this.typed, [id]: value };
  }

  #toggleNumbers(): void {
    this.numbersHidden = !this.numbersHidden;
  }

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
