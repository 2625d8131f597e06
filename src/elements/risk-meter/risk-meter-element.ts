import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chromeStyles } from '../../base/chrome.styles.js';
import { failedMessage } from '../../base/failed-message.js';
import { NazorgElement } from '../../base/nazorg-element.js';
import { baseProseStyles } from '../../base/prose.styles.js';
import { report } from '../../base/report.js';
import type { RiskChoice, RiskDimension } from '../../domain/pick-rows.js';
import { readWholeNumber } from '../../domain/read-numbers.js';
import type { ProseNode } from '../../prose/prose-node.js';
import type { PackProse } from '../../prose/pack-prose.js';
import { adoptTables, type AdoptedTables } from './adopt-tables.js';
import { chooseTemplate } from './choose-template.js';
import { hatchTemplate } from './icon-array-template.js';
import { riskProseStyles } from './risk-meter-prose.styles.js';
import { toRiskMeterView, type RiskMeterView } from './risk-meter-view.js';
import { riskMeterStyles } from './risk-meter.styles.js';
import { rowTemplate, tableTemplate } from './risk-table-template.js';
import type { RiskRow, RiskTable } from './risk-table.js';

/** Ages and numbers outside these are typing errors. */
const LIMITS: Record<RiskDimension, readonly [number, number]> = { ageYears: [10, 70], miscarriages: [0, 30] };

const within = (dimension: RiskDimension, number: number | undefined): number | undefined =>
  number !== undefined && number >= LIMITS[dimension][0] && number <= LIMITS[dimension][1] ? number : undefined;

/**
 * Figures of groups about the chance of a miscarriage: as pictures of a hundred squares with both sides of every
 * figure in a sentence, and as tables. Choosing an age or a number of earlier miscarriages picks out printed rows;
 * nothing is computed about a person. What a reader chooses stays in this element's memory and goes with the page.
 *
 * With a table between its tags (group, figure, what is left of a hundred) it draws that table instead.
 *
 * @summary Figures of groups about the chance of a miscarriage.
 * @tagname risk-meter
 * @slot - The author's own tables of figures, with any words around them.
 * @csspart frame - The box around the widget.
 * @csspart choose - The form that picks out rows.
 * @csspart clear - The button that empties the form.
 * @csspart picked - The rows that were picked out.
 * @cssproperty --nazorg-accent - Colour of controls and pictures.
 * @cssproperty --nazorg-radius - Roundness of corners.
 */
export class RiskMeterElement extends NazorgElement {
  static override readonly styles = [chromeStyles, riskMeterStyles];
  protected static override readonly proseStyles = [baseProseStyles, riskProseStyles];

  static override readonly properties: PropertyDeclarations = {
    age: {},
    miscarriages: {},
    choice: { state: true },
    ageText: { state: true },
    numbersHidden: { state: true },
    asTables: { state: true },
    adopted: { state: true },
  };

  /** An age in years whose row is picked out from the start. The reader can change it; the attribute stays as it is. */
  age: string | number | undefined;

  /** A number of earlier miscarriages whose row is picked out from the start. */
  miscarriages: string | number | undefined;

  private choice: RiskChoice = {};
  private ageText = '';
  private numbersHidden = false;
  private asTables: ReadonlySet<string> = new Set();
  private adopted: AdoptedTables = { parts: [], introduction: 0, refused: [] };

  /** Forgets what was chosen. */
  override clear(): void {
    this.choice = {};
    this.ageText = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('age')) {
      this.#chooseFromAttribute('ageYears', 'age', this.age);
      this.ageText = this.choice.ageYears === undefined ? '' : String(this.choice.ageYears);
    }
    if (changed.has('miscarriages')) this.#chooseFromAttribute('miscarriages', 'miscarriages', this.miscarriages);
    super.willUpdate(changed);
  }

  protected override toProse({ risk }: PackProse): ProseNode[] {
    return risk;
  }

  protected override adopt(headingLevel: number): boolean {
    this.adopted = adoptTables(this, headingLevel);
    if (this.adopted.refused.length > 0) {
      report(this, `can't draw "${this.adopted.refused.join('", "')}": a row needs a figure of 100 and what is left of the 100.`);
    }
    return this.#tables.length > 0;
  }

  protected override render(): TemplateResult {
    const { parts, introduction } = this.adopted;
    const view = toRiskMeterView(this.#tables, this.choice);
    const slotOf = (part: AdoptedTables['parts'][number]): TemplateResult =>
      'table' in part
        ? this.#table(part.table, view)
        : html`
            <slot name=${part.slot}></slot>
          `;
    return this.frame(html`
      ${hatchTemplate()} ${parts.slice(0, introduction).map(slotOf)} ${this.failed ? failedMessage() : nothing}
      ${this.#tables.length > 0 ? this.#skip() : nothing}
      ${
        this.numbersHidden
          ? nothing
          : html`
              ${view.dimensions.length > 0 ? this.#choose(view) : nothing} ${this.#picked(view)} ${parts.slice(introduction).map(slotOf)}
              ${(['both-chosen', 'between-bands', 'no-figure-age', 'no-figure-miscarriages'] as const)
                .filter((note) => !view.notes.includes(note))
                .map(
                  (note) => html`
                    <slot name="note-${note}"></slot>
                  `,
                )}
            `
      }
      <slot></slot>
    `);
  }

  get #tables(): RiskTable[] {
    return this.adopted.parts.flatMap((part) => ('table' in part ? part.table : []));
  }

  #skip(): TemplateResult {
    return html`
      <p class="skip">
        <button type="button" class="link" part="skip" @click=${this.#toggleNumbers}>
          ${
            this.numbersHidden
              ? msg('Toon de cijfers', { id: 'show-numbers', desc: 'Button that shows the figures again' })
              : msg('Liever geen cijfers zien', { id: 'hide-numbers', desc: 'Button that folds all figures away' })
          }
        </button>
      </p>
    `;
  }

  #choose(view: RiskMeterView): TemplateResult {
    const rows = this.#tables.filter(({ by }) => by === 'miscarriages').flatMap((table) => table.rows);
    const last = Math.max(0, ...rows.map(({ referenceClass }) => referenceClass?.through ?? referenceClass?.from ?? 0));
    return chooseTemplate({
      dimensions: view.dimensions,
      ageText: this.ageText,
      ageIsWrong: this.ageText.trim().length > 1 && this.choice.ageYears === undefined,
      miscarriages: this.choice.miscarriages,
      miscarriagesBeyond: last + 1,
      language: this.speech,
      onAge: this.#onAge,
      onMiscarriages: this.#onMiscarriages,
      onClear: this.#onClear,
    });
  }

  #picked(view: RiskMeterView): TemplateResult | typeof nothing {
    if (!view.chosen) return nothing;
    const rows = this.#tables.flatMap((table) => table.rows).filter((row) => view.picked.includes(row.id));
    return html`
      <section
        class="picked panel strong"
        part="picked"
        aria-label=${msg('De gekozen groepen', { id: 'picked-label', desc: 'Name of the part with the rows that were picked out' })}
      >
        ${
          rows.length > 0
            ? html`
                <div class="rows">${rows.map((row) => rowTemplate(row))}</div>
              `
            : nothing
        }
        ${view.notes.map(
          (note) => html`
            <slot name="note-${note}"></slot>
          `,
        )}
      </section>
    `;
  }

  #table(table: RiskTable, view: RiskMeterView): TemplateResult {
    const rows = table.rows.filter((row: RiskRow) => !view.picked.includes(row.id));
    return tableTemplate(table, rows, this.asTables.has(table.id), () => this.#toggleTable(table.id));
  }

  #chooseFromAttribute(dimension: RiskDimension, name: string, value: string | number | undefined): void {
    const number = value === undefined || value === null ? undefined : within(dimension, readWholeNumber(String(value)));
    if (number === undefined && value !== undefined && value !== null && value !== '') {
      report(this, `${name}="${String(value)}" isn't a whole number from ${LIMITS[dimension].join(' to ')}.`);
    }
    this.#pick(dimension, number);
  }

  #pick(dimension: RiskDimension, number: number | undefined): void {
    const { [dimension]: _, ...others } = this.choice;
    this.choice = number === undefined ? others : { ...others, [dimension]: number };
  }

  readonly #onAge = (event: Event): void => {
    this.ageText = (event.target as HTMLInputElement).value;
    this.#pick('ageYears', within('ageYears', readWholeNumber(this.ageText)));
  };

  readonly #onMiscarriages = (event: Event): void => {
    this.#pick('miscarriages', readWholeNumber((event.target as HTMLSelectElement).value));
  };

  readonly #onClear = (): void => {
    this.clear();
    this.renderRoot.querySelector<HTMLElement>('.choose input, .choose select')?.focus();
  };

  readonly #toggleNumbers = (): void => {
    this.numbersHidden = !this.numbersHidden;
  };

  #toggleTable(id: string): void {
    const asTables = new Set(this.asTables);
    if (!asTables.delete(id)) asTables.add(id);
    this.asTables = asTables;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-meter': RiskMeterElement;
  }
}
