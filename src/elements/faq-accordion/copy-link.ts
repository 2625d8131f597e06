import { msg } from '@lit/localize';
import { textDirection } from '../../content/text-direction.js';
import { questionId, type FaqItem } from './faq-item.js';

const COPY = 'nazorg-copy';

const buttons = new Map<string, HTMLButtonElement>();

/** The button in a language, since it stands among other words: made once and copied from then on. */
const buttonIn = (lang: string): HTMLButtonElement => {
  let button = buttons.get(lang);
  if (button === undefined) {
    button = document.createElement('button');
    button.className = COPY;
    button.type = 'button';
    button.lang = lang;
    button.dir = textDirection(lang);
    button.textContent = msg('Kopieer de link', { id: 'copy-link', desc: 'Button that copies a link to one answer' });
    buttons.set(lang, button);
  }
  return button.cloneNode(true) as HTMLButtonElement;
};

/**
 * Gives an answer that opens a button that copies a link to it, where the browser lets a page copy at all. It takes the place of
 * what an earlier widget left in a copy of the page.
 */
export const offerLink = (item: FaqItem, lang: string): void => {
  if (!navigator.clipboard) return;
  const { panel } = item;
  const there = panel.querySelector<HTMLButtonElement>(`:scope > .${COPY}`);
  const button = there?.lang === lang ? there : buttonIn(lang);
  button.setAttribute('aria-describedby', questionId(item));
  if (there === null) panel.append(button);
  else if (there !== button) there.replaceWith(button);
};

/** Whether something on the page is the button that copies the link to an item. */
export const asksForLink = ({ panel }: FaqItem, target: Element): boolean =>
  target.parentElement === panel && target.classList.contains(COPY);

/** Copies the address of an item: that of the page, with the id of the item, which says nothing about it. Whether it worked. */
export const copyLink = ({ element }: FaqItem): Promise<boolean> => {
  const address = new URL(location.href);
  address.hash = element.id;
  return navigator.clipboard.writeText(address.href).then(
    () => true,
    () => false,
  );
};

/** What is said after that. */
export const copiedWords = (copied: boolean): string =>
  copied
    ? msg('De link is gekopieerd.', { id: 'link-copied', desc: 'Said after a link was copied' })
    : msg('Kopiëren lukt hier niet.', { id: 'link-not-copied', desc: 'Said when a link could not be copied' });
