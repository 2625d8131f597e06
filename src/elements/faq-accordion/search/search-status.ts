import type { msg as Msg } from '@lit/localize';
import { pluralForm } from '../../../domain/search/plural-form.js';
import type { FoundQuestions } from './question-index.js';

/**
 * What is said of what a search found: where to look first, how many questions there are, and why there are others. Runs in the language
 * of the widget.
 * @param callTitle - What the part that says when to call is called.
 */
export const searchStatus = (
  { count, signs, near, others }: FoundQuestions,
  callTitle: string,
  language: string,
  msg: typeof Msg,
): string => {
  const see = (title: string): string =>
    msg('Kijk bij ‘{title}’.', {
      id: 'search-see',
      desc: 'Where to look for what a search asks for: {title} is the title of a part of the page, just below',
    }).replace('{title}', () => title);
  const found = pluralForm(
    msg('one {n} vraag gevonden.|other {n} vragen gevonden.', {
      id: 'search-found',
      desc: 'How many questions a search found: words for each plural form of the language, with {n} for the number',
    }),
    count,
    language,
  );
  const none = msg('Geen vragen gevonden. Bellen met een vraag mag altijd.', { id: 'search-none', desc: 'When a search finds nothing' });
  const urgent = msg('Belangrijke vragen blijven altijd staan.', {
    id: 'search-urgent',
    desc: 'Why a search leaves some questions on the page that it did not find',
  });
  const isSign = signs.size > 0;
  const parts = [isSign && see(callTitle), count > 0 ? found : !isSign && none, near && see(near), others && urgent];
  return parts.filter(Boolean).join(' ');
};
