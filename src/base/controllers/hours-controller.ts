import { msg, str } from '@lit/localize';
import type { LitElement, ReactiveController } from 'lit';
import type { HospitalProse } from '../hospital-data.js';
import { inLanguage } from '../localize.js';
import { LazyPart, type LazyHost } from './lazy-part.js';

/** A widget with telephone lines among its words. */
export type HoursWidget = LitElement & LazyHost & { readonly source: HTMLElement };

/** Says before each telephone line of a widget whether it is open now, where a profile says when. The code for that is loaded then. */
export class HoursController implements ReactiveController {
  readonly #widget: HoursWidget;
  readonly #language: () => string;
  readonly #place: () => HTMLElement | null;
  readonly #part: LazyPart<InstanceType<(typeof import('../hours/line-hours.js'))['LineHours']>>;
  #hospital: HospitalProse | undefined;

  /**
   * @param language - The language that the widget speaks now.
   * @param place - Where the lines stand, if they do: among its words, unless it says otherwise.
   */
  constructor(widget: HoursWidget, language: () => string, place: () => HTMLElement | null = () => widget.source) {
    this.#widget = widget;
    this.#language = language;
    this.#place = place;
    this.#part = new LazyPart(widget, async () => {
      const { LineHours } = await import('../hours/line-hours.js');
      return new LineHours({ msg, str, inLanguage });
    });
    widget.addController(this);
  }

  hostConnected(): void {
    void this.show();
  }

  hostDisconnected(): void {
    this.#part.part?.stop();
  }

  /** Goes by what is known of the hospital from now on. */
  use(hospital: HospitalProse | undefined): void {
    this.#hospital = hospital;
    void this.show();
  }

  /** Says it anew: there are other words, or another language. */
  async show(): Promise<void> {
    if (this.#hospital?.openings && this.#place()) await this.#part.need();
    const openings = this.#hospital?.openings;
    const place = this.#place();
    if (openings && place && this.#widget.isConnected) this.#part.part?.show(place, openings, this.#language());
    else this.#part.part?.stop();
  }
}
