import { msg } from '@lit/localize';
import { html, nothing, render, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chromeStyles } from '../../base/chrome.styles.js';
import type { PlacedChildren } from '../../base/child-slots.js';
import { HoursController } from '../../base/controllers/hours-controller.js';
import { LazyPart } from '../../base/controllers/lazy-part.js';
import { failedMessage } from '../../base/failed-message.js';
import { loadEarly } from '../../base/load-early.js';
import { NazorgElement } from '../../base/nazorg-element.js';
import { hasOwnWords } from '../../base/author-content.js';
import type { HospitalProse } from '../../base/hospital-data.js';
import { report } from '../../base/report.js';
import { namedFor, titleOf } from '../../base/title-of.js';
import type { ContactDetails } from '../../prose/contact-details-prose.js';
import type { PackProse } from '../../prose/pack-prose.js';
import { filled, linesList, lineToProse, lineWords, type PhoneLine } from '../../prose/phone-line-prose.js';
import type { Places, ProseNode } from '../../prose/prose-node.js';
import { contactProseStyles } from './contact-card-prose.styles.js';
import { contactStyles } from './contact-card.styles.js';
import { keptNumber } from './kept-number.js';

/** Whether a node is a text of the pack, which a compact card leaves out. */
const isText = (node: ProseNode): boolean => typeof node === 'object' && node.tag === 'p' && node.attributes === undefined;

const loadVCard = () => import('./v-card/contact-v-card.js');

/**
 * Whom to call: the department, its telephone lines, e-mail and site.
 *
 * The details come from attributes, from the hospital's profile, or from what stands between the tags. Without any of
 * these, and for hours at which no line answers, the card names whom to call in the country. It has no number of any hospital
 * by itself: a wrong number is worse than none.
 *
 * @summary Whom to call, and how to reach them.
 * @tagname contact-card
 * @slot - The author's own contact details: anything.
 * @fires {NazorgErrorEvent} nazorg-error - A file that the author named was given up. Says why and which; never follows from what a reader does.
 * @csspart frame - The box around the widget.
 * @csspart save - The button that keeps the numbers in the reader's contacts.
 */
export class ContactCardElement extends NazorgElement {
  static override readonly styles = [chromeStyles, contactStyles];
  protected static override readonly proseStyles = [contactProseStyles];

  static override readonly properties: PropertyDeclarations = {
    organisation: {},
    department: {},
    phone: {},
    phoneLabel: { attribute: 'phone-label' },
    phoneDisplay: { attribute: 'phone-display' },
    phoneHours: { attribute: 'phone-hours' },
    email: {},
    site: {},
    structuredData: { type: Boolean, attribute: 'structured-data' },
    compact: { type: Boolean },
  };

  /** Name of the hospital. */
  organisation: string | undefined;

  /** Name of the department. */
  department: string | undefined;

  /** Telephone number in international form (+31…), or a short number such as 112. */
  phone: string | undefined;

  /** What the telephone line is for. A number without a label isn't shown. */
  phoneLabel: string | undefined;

  /** How the number is written for a reader; left out: as in `phone`. */
  phoneDisplay: string | undefined;

  /** When somebody answers, in words. */
  phoneHours: string | undefined;

  /** E-mail address. */
  email: string | undefined;

  /** Address of the department's page, starting with https. */
  site: string | undefined;

  /** Says whom to call for machines too: one script with a `MedicalClinic` of schema.org among the children. */
  structuredData = false;

  /** Shows the telephone lines alone: no text, department, address, e-mail or site. */
  compact = false;

  #hospital: HospitalProse | undefined;
  readonly #hours = new HoursController(this, () => this.content.language);
  readonly #data = new LazyPart(this, async () => (await import('./structured-data/contact-structured-data.js')).writeContactData);
  readonly #vCard = new LazyPart(this, loadVCard);

  /** @internal */
  onHospital(hospital: HospitalProse | undefined): void {
    if (!this.phone && !hospital?.problems.length && !hospital?.hasLines && !hasOwnWords(this.source)) {
      report(this, 'has no telephone number of the hospital: give it a profile, attributes or children.');
    }
    this.#hospital = hospital;
    this.#hours.use(hospital);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.renderRoot.querySelector('[part=save]')) loadEarly(loadVCard);
    if (this.structuredData) void this.#data.need();
    this.#data.part?.({ widget: this, keptNumber, hospital: this.#hospital, html, render }, this.#hospital?.openings);
  }

  /** @internal */
  proseSettings(): unknown {
    return [this.contactDetails(), this.compact];
  }

  /** @internal */
  contactDetails(): ContactDetails {
    const { organisation, department, email, site } = this;
    const lines = this.#lines();
    const given = Object.entries({ organisation, department, email, site, lines: lines.length > 0 && lines });
    return Object.fromEntries(given.filter(([, value]) => value));
  }

  /** @internal */
  numbersInAttributes(): HospitalProse | undefined {
    const { phoneLabel, phoneHours } = this;
    const list = linesList(this.#lines().map((line) => lineToProse(line, lineWords('label', phoneLabel), lineWords('detail', phoneHours))));
    return list.length === 0
      ? undefined
      : {
          places: () => ({ details: (others) => [...list, ...others], lines: (others) => [...list, ...others] }),
          hasLines: true,
          problems: [],
        };
  }

  /** @internal */
  toPlaces(places: Places): Places {
    const details = places[this.compact ? 'lines' : 'details'];
    return { ...places, callLines: details as Places[string], details: details as Places[string] };
  }

  /** @internal */
  override toProse({ contact }: PackProse): ProseNode[] {
    return this.compact ? contact.filter((node) => !isText(node)) : contact;
  }

  /** @internal */
  override readonly lookedFor: string = 'words';

  /** @internal */
  override adopt(): boolean {
    void this.#hours.show();
    return true;
  }

  /** Where the words come from stands last. */
  protected override placedChildren(): PlacedChildren {
    return { sources: [...this.source.children].filter((child) => child.matches('.nazorg-provenance')) };
  }

  protected override render(): TemplateResult {
    const saveWords = msg('Bewaar in contacten', {
      id: 'save-contact',
      desc: 'Button that keeps the numbers in the contacts of a telephone',
    });
    return this.frame(
      () => html`
        ${this.content.hasFailed ? failedMessage() : nothing}
        <slot></slot>
        ${
          [...this.source.querySelectorAll('a')].some(keptNumber)
            ? html`
                <button part="save" class="link" type="button" aria-label=${namedFor(saveWords, titleOf(this.source))} @click=${this.#save}>
                  ${saveWords}
                </button>
              `
            : nothing
        }
        <slot name="sources"></slot>
      `,
    );
  }

  async #save(): Promise<void> {
    await this.#vCard.need();
    this.#vCard.part?.saveContact({ widget: this, keptNumber, hospital: this.#hospital });
  }

  #lines(): PhoneLine[] {
    const { phone, phoneLabel, phoneDisplay, phoneHours } = this;
    if (filled(phone) && phoneLabel) return [{ label: phoneLabel, number: phone, display: phoneDisplay, hours: phoneHours }] as PhoneLine[];
    if (phone) report(this, `phone="${phone}" isn't shown without a phone-label that says what it is for.`);
    return [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCardElement;
  }
}
