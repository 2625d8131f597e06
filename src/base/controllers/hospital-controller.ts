import type { ReactiveControllerHost } from 'lit';
import type { ContactDetails } from '../../prose/contact-details-prose.js';
import { loadHospital, profileOf } from '../load-hospital.js';
import type { HospitalProse } from '../hospital-data.js';
import { soon } from '../patience.js';

/** For how long a line is kept free for the number of the hospital, in milliseconds. */
const KEPT_FREE_MS = 3000;

/** What a widget itself says of its hospital. */
export interface HospitalSettings {
  /** Address of its profile; without it, the one that the page names counts. */
  profile: string | undefined;
  /** Contact details in its attributes, and the telephone numbers among those, which need no file. */
  details: ContactDetails;
  numbers: HospitalProse | undefined;
}

/** Brings what is known of a hospital to a widget: what its attributes say at once, what a profile adds when it comes. */
export class HospitalController {
  readonly #widget: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  readonly #onKnown: (hospital: HospitalProse | undefined) => void;
  #hospital: HospitalProse | undefined;
  #awaitsLines = false;
  #soon: Promise<unknown> | undefined;
  #key: string | undefined;
  #loading: AbortController | undefined;

  /**
   * @param onChange - There is more to show, or less.
   * @param onKnown - All is known that will be: nothing, where the page names none.
   */
  constructor(widget: ReactiveControllerHost & HTMLElement, onChange: () => void, onKnown: (hospital: HospitalProse | undefined) => void) {
    this.#widget = widget;
    this.#onChange = onChange;
    this.#onKnown = onKnown;
  }

  /** What is known by now. */
  get hospital(): HospitalProse | undefined {
    return this.#hospital;
  }

  /** Whether its telephone lines may come any moment, so that a line is kept free for them. */
  get awaitsLines(): boolean {
    return this.#awaitsLines;
  }

  /** Resolves when it is known, and never later than a reader waits. */
  get soon(): Promise<unknown> | undefined {
    return this.#soon;
  }

  /** Asks for what the hospital brings along, unless that is the same as before. */
  load({ profile: own, details, numbers }: HospitalSettings): void {
    const profile = profileOf(own, this.#widget.ownerDocument);
    const key = JSON.stringify([profile, details]);
    if (key === this.#key) return;
    this.#key = key;
    this.#loading?.abort();
    this.#show(numbers);
    if (profile === undefined && Object.keys(details).length === 0) this.#onKnown(undefined);
    else this.#soon = soon(this.#load({ profile, attributes: details }));
  }

  /** Stops what is under way. Returns whether there was something: then it has to be asked for again. */
  stop(): boolean {
    const isLoading = this.#loading !== undefined;
    if (isLoading) this.#key = undefined;
    this.#loading?.abort();
    return isLoading;
  }

  async #load(choice: Parameters<typeof loadHospital>[1]): Promise<void> {
    const { signal } = (this.#loading = new AbortController());
    this.#awaitsLines = choice.profile !== undefined;
    const limit = setTimeout(() => this.#stopWaiting(), KEPT_FREE_MS);
    const hospital = await loadHospital(this.#widget, choice, signal, (known) => this.#show(known));
    clearTimeout(limit);
    if (signal.aborted) return;
    this.#loading = undefined;
    this.#stopWaiting();
    if (hospital) this.#onKnown(hospital);
  }

  #show(hospital: HospitalProse | undefined): void {
    this.#hospital = hospital;
    this.#onChange();
  }

  #stopWaiting(): void {
    this.#awaitsLines = false;
    this.#widget.requestUpdate();
  }
}
