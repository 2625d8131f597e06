import type { LitElement, ReactiveController } from 'lit';
import { hideFromRecorders } from '../hide-from-recorders.js';
import { guardWindow, keepInside } from '../keep-inside.js';

/**
 * Keeps what a reader does in a widget from the rest of its page: events of its fields end at the window, and tools that record
 * sessions are asked to leave the widget out, and in its shadow root whatever has `data-private`.
 */
export class PrivacyController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    guardWindow(this.#host);
    hideFromRecorders(this.#host);
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    keepInside(renderRoot);
    renderRoot.querySelectorAll('[data-private]').forEach(hideFromRecorders);
  }
}
