import { matchLanguage, speaks } from '../content/match-language.js';
import { closestLang } from './closest-lang.js';
import { LANGUAGES } from './language.js';
import { report } from './report.js';

/** In which language a widget speaks. */
export interface SpokenLanguage {
  /** What the page asks for; empty where it says nothing. */
  requested: string;
  /** The one of ours that comes nearest. */
  language: string;
  /** Whether that is what the page asks for. */
  isKnown: boolean;
}

/** The language for a widget. The editor is told when the page asks for one that we don't have. */
export const spokenLanguage = (widget: Element): SpokenLanguage => {
  const requested = closestLang(widget) ?? '';
  const language = matchLanguage(requested, LANGUAGES);
  const isKnown = speaks(requested, LANGUAGES);
  if (!isKnown && (requested !== '' || widget.hasAttribute('lang'))) {
    report(widget, `lang="${requested}" isn't one of ${LANGUAGES.join(', ')}; showing ${language}.`);
  }
  return { requested, language, isKnown };
};
