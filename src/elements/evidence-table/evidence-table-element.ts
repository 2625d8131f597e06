import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LanguageController } from '../../base/controllers/language-controller.js';
import { headingLevelOf } from '../../base/heading-level.js';
import { MADE } from '../../base/author-content.js';
import { adoptSheet } from '../../base/style-sheet.js';
import { toDom } from '../../base/to-dom.js';
import { VERSION } from '../../base/version.js';
import { textDirection } from '../../content/text-direction.js';
import { evidence } from '../../generated/evidence.js';
import type { ProseElement } from '../../prose/prose-node.js';
import { evidenceProseStyles } from './evidence-table-prose.styles.js';

const LANGUAGES = Object.keys(evidence);

/** Professionals read the papers themselves in English. */
const FALLBACK = 'en';

/**
 * Published figures on miscarriage for health professionals: a plain table of whole groups, each row with its population,
 * period, outcome, interval and citation. It asks nothing, combines nothing and computes nothing. It stands in a script of
 * its own, `nazorg-widgets/evidence.js`, and in no page for patients.
 *
 * The table is written among the children of the tag, so that it can be read, searched, selected and copied like any
 * other. What an author writes between the tags stays, above it.
 *
 * @summary Published figures on miscarriage, for health professionals.
 * @tagname evidence-table
 * @slot - The author's own words, above the table.
 */
export class EvidenceTableElement extends ReactiveElement {
  /** Version of the script that made this element. */
  static readonly version: string = VERSION;

  static override readonly properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
  };

  /** Level of the highest heading, 1 to 6. Left out: one below the nearest heading before it. */
  headingLevel: number | undefined;

  readonly #lang = new LanguageController(this, LANGUAGES, FALLBACK);

  override connectedCallback(): void {
    super.connectedCallback();
    const { styleSheet } = evidenceProseStyles;
    if (styleSheet) adoptSheet(this.getRootNode(), styleSheet);
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.isConnected) return;
    const { language: lang, isKnown } = this.#lang.read();
    this.querySelectorAll(`:scope > [${MADE}]`).forEach((child) => child.remove());
    const placing = {
      document: this.ownerDocument,
      root: this.getRootNode(),
      headingLevel: headingLevelOf(this, this),
      hideSuperseded: false,
    };
    const table = toDom(evidence[lang] as ProseElement, placing);
    table.setAttribute(MADE, '');
    if (!isKnown) Object.assign(table, { lang, dir: textDirection(lang) });
    this.append(table);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-table': EvidenceTableElement;
  }
}
