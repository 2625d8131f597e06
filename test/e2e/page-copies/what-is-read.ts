/** A copy of a page, as somebody reads it who opens every answer. */
export interface Read {
  /** All words of the main part. */
  words: string;
  answers: number;
  /** What isn't seen, though it should be. */
  unseen: string[];
  /** Whether a script of ours runs there. */
  isAlive: boolean;
}

/** Opens everything on a page that can be opened and reads it, in the page itself. */
export const whatIsRead = (): Read => {
  const details = [...document.querySelectorAll<HTMLDetailsElement>('main details')];
  for (const one of details) one.open = true;
  for (const word of document.querySelectorAll<HTMLElement>('main .nazorg-word[aria-expanded="false"]')) word.click();
  const leaves = [...document.querySelectorAll<HTMLElement>('main :is(p, li, th, td, summary, h2, h3, cite, .nazorg-gloss)')];
  const { textContent } = document.querySelector('main')!;
  return {
    words: textContent,
    answers: document.querySelectorAll('main details[id] > summary + *').length,
    unseen: leaves.filter((one) => !one.checkVisibility() || one.innerText.trim() === '').map((one) => one.textContent.trim()),
    isAlive: customElements.get('faq-accordion') !== undefined,
  };
};
