import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchLanguage, speaks } from '../../content/match-language.js';
import { closestLang } from '../closest-lang.js';
import { unwatchPage, watchPage, type PageWatcher } from '../page-watch.js';
import { report } from '../report.js';

/** Which language a widget is asked for. */
export interface RequestedLanguage {
  /** What the page asks for; empty where it says nothing. */
  requested: string;
  /** The one of ours that comes nearest. */
  language: string;
  /** Whether that is what the page asks for. */
  isKnown: boolean;
}

/** Knows the language of a widget, and updates the widget when a `lang` around it changes. */
export class LanguageController implements ReactiveController, PageWatcher {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly #languages: readonly string[];
  readonly #fallback: string;

  constructor(host: ReactiveControllerHost & HTMLElement, languages: readonly string[], fallback: string) {
    this.host = host;
    this.#languages = languages;
    this.#fallback = fallback;
    host.addController(this);
  }

  hostConnected(): void {
    watchPage(this);
  }

  hostDisconnected(): void {
    unwatchPage(this);
  }

  onLang(): void {
    this.host.requestUpdate();
  }

  /** The language that the nearest `lang` asks for. The editor is told when it is none of ours. */
  read(): RequestedLanguage {
    const requested = closestLang(this.host) ?? '';
    const isKnown = speaks(requested, this.#languages);
    const language = isKnown ? matchLanguage(requested, this.#languages) : this.#fallback;
    if (!isKnown && (requested !== '' || this.host.hasAttribute('lang'))) {
      report(this.host, `lang="${requested}" isn't one of ${this.#languages.join(', ')}; showing ${language}.`);
    }
    return { requested, language, isKnown };
  }
}
