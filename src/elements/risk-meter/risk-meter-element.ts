import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { PlacedChildren } from '../../base/child-slots.js';
import { chromeStyles } from '../../base/chrome.styles.js';
import { failedMessage } from '../../base/failed-message.js';
import { formStyles } from '../../base/form.styles.js';
import { NazorgElement } from '../../base/nazorg-element.js';
import { report, reportUnknown } from '../../base/report.js';
import { titleOf } from '../../base/title-of.js';
import type { PackProse } from '../../prose/pack-prose.js';
import type { ProseNode } from '../../prose/prose-node.js';
import { askTemplate, CALLED } from './ask-template.js';
import { drawPictures } from './draw-pictures.js';
import { adoptPickRules } from './pick-rules.js';
import { CHOICES } from './read-choice.js';
import { FIGURES_LOOKED_FOR, NO_FIGURES, NOTES, readTables, type RiskPart, type RiskWords } from './read-tables.js';
import { ReaderChoice } from './reader-choice.js';
import { otherDisplay, readDisplay, RISK_DISPLAYS } from './risk-display.js';
import { riskProseStyles } from './risk-meter-prose.styles.js';
import { toRiskMeterView, type RiskMeterView } from './risk-meter-view.js';
import { riskMeterStyles } from './risk-meter.styles.js';
import type { RiskTable } from './risk-table.js';
import { tableTemplate } from './table-template.js';

/**
 * Figures of groups about the chance of a miscarriage: as pictures of a hundred squares with both sides of every
 * figure in a sentence, as bars, as tables or as sentences alone. Choosing an age or a number of earlier miscarriages
 * picks out printed rows; nothing is computed about a person. What a reader chooses stays in this element's memory and
 * goes with the page.
 *
 * With a table between its tags (group, figure, what is left of a hundred) it draws that table instead. The tables stay what they are
 * and where they are: a picture is added to each row, and the form and the buttons stand around them.
 *
 * @summary Figures of groups about the chance of a miscarriage.
 * @tagname risk-meter
 * @slot - The author's own tables of figures, with any words around them.
 * @fires {NazorgErrorEvent} nazorg-error - A file that the author named was given up. Says why and which; never follows from what a reader does.
 * @csspart frame - The box around the widget.
 * @csspart skip - The button that folds all figures away.
 * @csspart choose - The form that picks out rows, closed until a reader opens it.
 * @csspart clear - The button that empties the form.
 * @csspart picked - The notes that belong with the rows that were picked out.
 * @csspart switch - The button below each table that shows it in another form.
 */
export class RiskMeterElement extends NazorgElement {
  static override readonly styles = [chromeStyles, formStyles, riskMeterStyles];
  protected static override readonly proseStyles = [riskProseStyles];

  static override readonly properties: PropertyDeclarations = {
    age: {},
    miscarriages: {},
    display: {},
    numbersHidden: { state: true },
    words: { state: true },
  };

  /** An age in years, or a band such as `35-40`, whose rows are picked out from the start. The reader can change it; the attribute stays as it is. */
  age: string | number | undefined;

  /** A number of earlier miscarriages whose row is picked out from the start. */
  miscarriages: string | number | undefined;

  /** How the figures are shown: `icons` (a hundred squares), `bars`, `table` or `sentences`. A reader can go to the table and back. */
  display: 'icons' | 'bars' | 'table' | 'sentences' = 'icons';

  readonly #reader = new ReaderChoice(this, () => this.performUpdate());
  private numbersHidden = false;
  private words: RiskWords = NO_FIGURES;
  #title = '';
  readonly #switched = new Set<HTMLTableElement>();

  /** Forgets what was chosen. */
  override clear(): void {
    this.#reader.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const name of CHOICES) if (changed.has(name)) this.#reader.set(name, String(this[name] ?? ''));
    if (changed.has('display')) {
      this.#switched.clear();
      reportUnknown(this, 'display', this.display, RISK_DISPLAYS);
    }
    super.willUpdate(changed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPickRules(this.source.getRootNode(), this.words.tables);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('display')) this.#draw();
  }

  /** @internal */
  override toProse({ risk }: PackProse): ProseNode[] {
    return risk;
  }

  /** @internal */
  override readonly lookedFor: string = FIGURES_LOOKED_FOR;

  /**
   * Rows come and go inside a table, and tables in what an editor put them in.
   * @internal
   */
  isStructure(node: Node): boolean {
    const isIn = ({ nodes, table }: RiskPart): boolean => table !== undefined && nodes[0]?.contains(node) === true;
    return node === this.source || (node as Element).closest('table') !== null || this.words.parts.some(isIn);
  }

  /** @internal */
  override adopt(): boolean {
    this.words = readTables(this.source);
    this.#title = titleOf(this.source);
    this.#draw();
    adoptPickRules(this.source.getRootNode(), this.words.tables);
    const refused = this.words.tables.flatMap(({ rows }) => rows.flatMap(({ chance, label }) => (chance ? [] : label)));
    if (refused.length > 0) report(this, `can't draw "${refused.join('", "')}": the two sides of a row should add up to 100.`);
    return this.words.tables.length > 0;
  }

  protected override placedChildren(): PlacedChildren {
    const { parts, notes } = this.words;
    const view = this.#view();
    const nodesOf = (names: readonly string[]): Node[] => notes.flatMap(({ name, node }) => (names.includes(name) ? node : []));
    return {
      ...Object.fromEntries(parts.map(({ slot, nodes }) => [slot, nodes])),
      [CALLED]: nodesOf(view.notes),
      [NOTES]: nodesOf(view.otherNotes),
    };
  }

  protected override render(): TemplateResult {
    const { parts, tables, introduction } = this.words;
    if (tables.length === 0) {
      return this.frame(
        () => html`
          ${this.content.hasFailed ? failedMessage() : nothing}
          <slot class="table"></slot>
        `,
      );
    }
    const view = this.#view();
    const partsTemplate = (some: typeof parts): TemplateResult[] => some.map((part) => this.#part(part, view));
    const placed = this.placesChildren ? parts : [];
    return this.frame(
      () => html`
        ${partsTemplate(placed.slice(0, introduction))}
        ${askTemplate({
          view,
          reader: this.#reader,
          language: this.content.language,
          title: this.#title,
          numbersHidden: this.numbersHidden,
          onClear: this.onClear,
          onToggleNumbers: this.#toggleNumbers,
        })}
        <div ?hidden=${this.numbersHidden}>
          ${partsTemplate(placed.slice(introduction))}
          ${
            this.placesChildren
              ? nothing
              : html`
                  <slot class=${readDisplay(this.display)}></slot>
                `
          }
        </div>
        <slot></slot>
      `,
    );
  }

  #view(): RiskMeterView {
    const { tables, notes } = this.words;
    const names = notes.map(({ name }) => name);
    // Rows are picked out by their place in a table, so each table needs a slot of its own.
    return toRiskMeterView(this.placesChildren ? tables : [], this.page.isPrinting ? {} : this.#reader.choice, names);
  }

  #part({ slot, table }: RiskPart, { picked }: RiskMeterView): TemplateResult {
    if (!table)
      return html`
        <slot class="table" name=${slot}></slot>
      `;
    const chosen = readDisplay(this.display);
    const form = this.#switched.has(table.element) ? otherDisplay(chosen, chosen) : chosen;
    return tableTemplate({ slot, table, title: this.#title, picked, form, chosen, onSwitch: () => this.#switch(table) });
  }

  #draw(): void {
    drawPictures(this.source, this.words.tables, readDisplay(this.display));
  }

  readonly #toggleNumbers = (): void => {
    this.numbersHidden = !this.numbersHidden;
  };

  #switch({ element }: RiskTable): void {
    if (!this.#switched.delete(element)) this.#switched.add(element);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-meter': RiskMeterElement;
  }
}
