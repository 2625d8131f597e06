import { siteWords } from './words.js';

const copy = async (code: HTMLElement, button: HTMLButtonElement): Promise<void> => {
  const lines = code.querySelector('pre')?.textContent ?? '';
  button.textContent = await navigator.clipboard.writeText(lines).then(
    () => siteWords.copied,
    () => siteWords.notCopied,
  );
};

/** Puts a button at each block of code that copies it. What happened stands in the button, and is announced. */
export const addCopyButtons = (): void => {
  for (const code of document.querySelectorAll<HTMLElement>('.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLive = 'polite';
    button.textContent = siteWords.copy;
    button.addEventListener('click', () => void copy(code, button));
    code.append(button);
  }
};
