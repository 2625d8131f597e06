import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unwatchPage, watchPage, type PageWatcher } from '../page-watch.js';

/** A widget that follows what happens on its page. */
export interface PageHost extends ReactiveControllerHost, HTMLElement {
  clear(): void;
  updateNow(): void;
  /** It is shown again, printed, its address has another fragment, or somebody pressed something. */
  onPage?(event: Event): void;
  /** Somebody followed a link to a part of this page. */
  onFragment?(hash: string): void;
}

/**
 * Clears a widget when the browser shows a page again that it had kept (back and forward): what somebody filled in must not be there
 * for the next person at the same screen. Has it drawn without a reader's choices while the page is printed.
 */
export class PageController implements ReactiveController, PageWatcher {
  readonly host: PageHost;
  /** Whether the page is being printed: without what a reader chose. */
  isPrinting = false;

  constructor(host: PageHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watchPage(this);
  }

  hostDisconnected(): void {
    unwatchPage(this);
  }

  onPage(event: Event & { persisted?: boolean }): void {
    if (event.type === 'pageshow' && event.persisted) this.host.clear();
    if (event.type.endsWith('print')) {
      this.isPrinting = event.type === 'beforeprint';
      this.host.updateNow();
    }
    this.host.onPage?.(event);
  }

  onFragment(hash: string): void {
    this.host.onFragment?.(hash);
  }
}
