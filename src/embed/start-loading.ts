import { askEarly } from '../base/ask-early.js';
import { hasLanguage, LANGUAGES, loadLanguage } from '../base/language.js';
import { profileOf } from '../base/load-hospital.js';
import { hasOwnWords } from '../base/author-content.js';
import { matchLanguage } from '../content/match-language.js';
import { LINKS } from './upgrade-links.js';
import { WIDGETS } from '../widgets.js';

const TAGS = WIDGETS.join(',');

/** What is to be a widget, in whatever form. */
const OURS = `[data-nazorg],[class*="nazorg-"],${LINKS},${TAGS}`;

/**
 * Asks for the files that the widgets of a page will need, beside what else the script does: the language of the page, where words
 * are to come from there, and its profile. On a page without any widget, nothing.
 */
export const startLoading = (page: Document): void => {
  if (!page.querySelector(OURS)) return;
  const language = matchLanguage(page.documentElement.lang, LANGUAGES);
  const needsWords =
    !hasLanguage(language) || page.querySelector(LINKS) || [...page.querySelectorAll(TAGS)].some((tag) => !hasOwnWords(tag));
  if (needsWords) void loadLanguage(language);
  const profile = profileOf(undefined, page);
  if (profile) askEarly(profile, page.baseURI);
};
