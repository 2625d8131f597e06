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
import { askTemplate } from './ask-template.js';
import { drawPictures } from './draw-pictures.js';
import { legendTemplate } from './legend-template.js';
import { pickedWords } from './picked-words.js';
import { adoptPickRules, toPickStyle } from './pick-rules.js';
import { CHOICES } from './read-choice.js';
import { FIGURES_LOOKED_FOR, NO_FIGURES, readTables, type RiskWords } from './read-tables.js';
import { ReaderChoice } from './reader-choice.js';
import { otherDisplay, readDisplay, RISK_DISPLAYS, type RiskDisplay } from './risk-display.js';
import { riskProseStyles } from './risk-meter-prose.styles.js';
import { toRiskMeterView, type RiskMeterView } from './risk-meter-view.js';
import { riskMeterStyles } from './risk-meter.styles.js';
import type { RiskTable } from './risk-table.js';
import { renderTools, toolsRootIn } from './tools-place.js';

/** The slot of what stands before the figures. */
const INTRODUCTION = 'introduction';

/**
 * Figures of groups about the chance of a miscarriage, closed until a reader opens them: as pictures of a hundred marks with both sides of
 * every figure as numbers, as bars, as tables or as sentences. Choosing an age or a number of earlier miscarriages
 * picks out printed rows; nothing is computed about a person. What a reader chooses stays in this element's memory and
 * goes with the page.
 *
 * With a table between its tags (group, figure, what is left of a hundred) it draws that table instead. The tables stay what they are
 * and where they are: a picture is added to each row, and the form and the buttons stand around them.
 *
 * The form and the button of a pack's figures stand with them in the `<details>`, in a shadow root of their own: there
 * `.nazorg-tools::part(…)` reaches their parts.
 *
 * @summary Figures of groups about the chance of a miscarriage.
 * @tagname risk-meter
 * @slot - The author's own tables of figures, with any words around them.
 * @fires {NazorgErrorEvent} nazorg-error - A file that the author named was given up. Says why and which; never follows from what a reader does.
 * @csspart frame - The box around the widget.
 * @csspart skip - The button that folds the figures of an author's own tables away.
 * @csspart choose - The form that picks out rows, closed until a reader opens it. In a pack `.nazorg-tools::part(choose)`.
 * @csspart field - Each field to fill in or to choose from. In a pack `.nazorg-tools::part(field)`.
 * @csspart clear - The button that empties the form. In a pack `.nazorg-tools::part(clear)`.
 * @csspart picked - The notes that belong with the rows that were picked out. In a pack `.nazorg-tools::part(picked)`.
 * @csspart switch - The button that shows the tables in another form. In a pack `.nazorg-tools::part(switch)`.
 */
export class RiskMeterElement extends NazorgElement {
  static override readonly styles = [chromeStyles, formStyles, riskMeterStyles];
  protected static override readonly proseStyles = riskProseStyles;

  static override readonly properties: PropertyDeclarations = {
    age: {},
    miscarriages: {},
    display: {},
    numbersHidden: { state: true },
    isSwitched: { state: true },
    words: { state: true },
  };

  /** An age in years, or a band such as `35-40`, whose rows are picked out from the start. The reader can change it; the attribute stays as it is. */
  age: string | number | undefined;

  /** A number of earlier miscarriages whose row is picked out from the start. */
  miscarriages: string | number | undefined;

  /** How the figures are shown: `icons` (a hundred marks), `bars`, `table` or `sentences`. A reader can go to the table and back. */
  display: 'icons' | 'bars' | 'table' | 'sentences' = 'icons';

  readonly #reader = new ReaderChoice(this, () => this.performUpdate());
  private numbersHidden = false;
  private isSwitched = false;
  private words: RiskWords = NO_FIGURES;
  #toolsRoot: ShadowRoot | undefined;
  #title = '';

  protected override onClear(): void {
    super.onClear();
    this.#toolsRoot?.querySelector<HTMLElement>('input,select')?.focus();
  }

  /** Forgets what was chosen. */
  override clear(): void {
    this.#reader.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const name of CHOICES) if (changed.has(name)) this.#reader.set(name, String(this[name] ?? ''));
    if (changed.has('display')) {
      this.isSwitched = false;
      reportUnknown(this, 'display', this.display, RISK_DISPLAYS);
    }
    super.willUpdate(changed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPickRules(this.source, this.words.tables);
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
    const { tables, fold } = this.words;
    const isAround = ({ element }: RiskTable): boolean => node.contains(element);
    return node === this.source || node === fold || (node as Element).closest('table') !== null || tables.some(isAround);
  }

  /** @internal */
  override adopt(): boolean {
    this.words = readTables(this.source);
    this.#title = titleOf(this.source);
    const { fold } = this.words;
    // The rows are told by their places, and the tools take one.
    this.#toolsRoot = fold && toolsRootIn(fold, (this.constructor as typeof RiskMeterElement).elementStyles);
    this.#draw();
    adoptPickRules(this.source, this.words.tables);
    const refused = this.words.tables.flatMap(({ rows }) => rows.flatMap(({ chance, label }) => (chance ? [] : label)));
    if (refused.length > 0) report(this, `can't draw "${refused.join('", "')}": the two sides of a row should add up to 100.`);
    return this.words.tables.length > 0;
  }

  protected override placedChildren(): PlacedChildren {
    return { [INTRODUCTION]: this.words.introduction };
  }

  protected override render(): TemplateResult {
    const { tables, introduction } = this.words;
    if (tables.length === 0) {
      return this.frame(
        () => html`
          ${this.content.hasFailed ? failedMessage() : nothing}
          <slot class="table"></slot>
        `,
      );
    }
    return this.frame(() => {
      const view = this.#view();
      const tools = this.placesChildren || this.words.fold ? this.#tools(view) : nothing;
      return html`
        ${
          introduction.length > 0 && this.placesChildren
            ? html`
                <slot class="table" name=${INTRODUCTION}></slot>
              `
            : nothing
        }
        ${tools}
        <div ?hidden=${tools !== nothing && this.numbersHidden}>
          <slot class=${this.#form} .style=${this.#pickStyle(view)}></slot>
          ${tools === nothing ? nothing : legendTemplate(tables, this.#form)}
        </div>
      `;
    });
  }

  /** The tools, or nothing where they stand in the fold that a pack keeps its figures in. */
  #tools(view: RiskMeterView): TemplateResult | typeof nothing {
    const { fold, notes } = this.words;
    const template = askTemplate({
      view,
      notes,
      reader: this.#reader,
      language: this.content.language,
      title: this.#title,
      form: this.#form,
      chosen: readDisplay(this.display),
      numbersHidden: fold ? undefined : this.numbersHidden,
      onClear: () => this.onClear(),
      onToggleNumbers: this.#toggleNumbers,
      onSwitch: this.#switch,
    });
    if (!fold) return template;
    renderTools(this.#toolsRoot as ShadowRoot, this.content, template, this);
    return nothing;
  }

  get #form(): RiskDisplay {
    const chosen = readDisplay(this.display);
    return this.isSwitched ? otherDisplay(chosen, chosen) : chosen;
  }

  #view(): RiskMeterView {
    const { tables, notes } = this.words;
    return toRiskMeterView(
      tables,
      this.page.isPrinting ? {} : this.#reader.choice,
      notes.map(({ name }) => name),
    );
  }

  #pickStyle({ picked }: RiskMeterView): string {
    const rows = this.words.tables.flatMap((table) => table.rows).filter(({ id }) => picked.includes(id));
    return toPickStyle(rows, this.source, pickedWords(this.addressForm));
  }

  #draw(): void {
    drawPictures(this.source, this.words.tables, readDisplay(this.display));
  }

  readonly #toggleNumbers = (): void => {
    this.numbersHidden = !this.numbersHidden;
  };

  readonly #switch = (): void => {
    this.isSwitched = !this.isSwitched;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-meter': RiskMeterElement;
  }
}
