import type { ReactiveControllerHost } from 'lit';
import { report } from '../report.js';

/** A widget with parts that stand in files of their own. */
export interface LazyHost extends ReactiveControllerHost, HTMLElement {
  /** What the widget waits for before its update is complete. */
  readonly lazyParts: Set<Pick<LazyPart<unknown>, 'complete'>>;
}

/** A part of a widget that most pages don't need, in a file of its own: loaded once, when it is needed. The editor is told of a failure. */
export class LazyPart<Part> {
  readonly #host: LazyHost;
  readonly #load: () => Promise<Part>;
  #loading: Promise<void> | undefined;

  /** The part, once it is there. */
  part: Part | undefined;

  /** Whether it could not be loaded the last time. */
  hasFailed = false;

  /** Resolves when what is under way is done. */
  get complete(): Promise<void> | undefined {
    return this.#loading;
  }

  constructor(host: LazyHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
    host.lazyParts.add(this);
  }

  /** Loads the part, unless it is there or on its way. A later call tries again what failed. */
  need(): Promise<void> {
    return (this.#loading ??= this.#try());
  }

  async #try(): Promise<void> {
    try {
      this.part = await this.#load();
      this.hasFailed = false;
    } catch (error) {
      this.hasFailed = true;
      this.#loading = undefined;
      report(this.#host, (error as Error).message);
    }
    this.#host.requestUpdate();
  }
}
