import type { LitElement, ReactiveController } from 'lit';
import { hideFromRecorders } from '../hide-from-recorders.js';
import { containEventsOfWindow, containInputEvents } from '../contain-input-events.js';

/**
 * Keeps what a reader fills in or chooses from the rest of the page: it is all in the shadow root, whose events end at the window, and
 * which tools that record sessions are asked to leave out. The author's own element gets no mark: a framework may compare it with what
 * it rendered.
 */
export class PrivacyController implements ReactiveController {
  readonly #host: LitElement;
  #hasShadow = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    containEventsOfWindow(this.#host);
  }

  hostUpdated(): void {
    if (this.#hasShadow) return;
    this.#hasShadow = true;
    const { renderRoot } = this.#host;
    containInputEvents(renderRoot);
    [...renderRoot.children].forEach(hideFromRecorders);
  }
}
