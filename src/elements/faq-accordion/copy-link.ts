import { msg } from '@lit/localize';
import { MADE } from '../../base/author-content.js';
import { namedFor } from '../../base/title-of.js';
import { wordsOf } from '../../base/words-of.js';
import { textDirection } from '../../content/text-direction.js';
import { toHashId } from '../../domain/hash-id.js';
import { summaryOf, type Question } from './questions.js';

const COPY = 'nazorg-copy';

/** The id of a question: its own, that of its heading, or one made of its words. Nothing is written on the page for that. */
export const idOf = (question: Question): string => {
  const summary = summaryOf(question);
  return question.id || summary.id || summary.querySelector('[id]')?.id || toHashId(wordsOf(summary));
};

const copy = (question: Question): Promise<boolean> => {
  const address = new URL(location.href);
  address.hash = idOf(question);
  return navigator.clipboard.writeText(address.href).then(
    () => true,
    () => false,
  );
};

const copiedWords = (copied: boolean): string =>
  copied
    ? msg('De link is gekopieerd.', { id: 'link-copied', desc: 'Said after a link was copied' })
    : msg('Kopiëren lukt hier niet.', { id: 'link-not-copied', desc: 'Said when a link could not be copied' });

/** Takes away what an earlier widget left in a copy of the page. */
export const removeCopyLinks = (source: Element): void =>
  source.querySelectorAll(`.${COPY}[${MADE}]`).forEach((element) => element.remove());

/**
 * Puts a button that copies a link at the end of an answer, where the browser lets a page copy at all. The message of what became of
 * it stands beside it. Runs in the language of the widget.
 * @param speak - Does something in that language, later.
 */
export const offerCopyLink = (question: Question, lang: string, speak: (action: () => void) => void): void => {
  if (!navigator.clipboard) return;
  const document = question.ownerDocument;
  const box = document.createElement('p');
  const button = document.createElement('button');
  const status = document.createElement('span');
  const words = msg('Kopieer de link', { id: 'copy-link', desc: 'Button that copies a link to one answer' });
  box.className = COPY;
  box.lang = lang;
  box.dir = textDirection(lang);
  box.setAttribute(MADE, '');
  button.type = 'button';
  button.textContent = words;
  button.ariaLabel = namedFor(words, wordsOf(summaryOf(question)));
  button.onclick = async () => {
    status.textContent = '';
    const copied = await copy(question);
    speak(() => (status.textContent = copiedWords(copied)));
  };
  status.role = 'status';
  box.append(button, ' ', status);
  question.append(box);
};
