/** How tools that record sessions are told to leave something out. docs/privacy.md says which tool reads which. */
const CLASSES = ['rr-block', 'sentry-block', 'ph-no-capture', 'fs-exclude'];
const ATTRIBUTES = {
  'data-private': '',
  'data-hj-suppress': '',
  'data-matomo-mask': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
};

/** Asks tools that record sessions to leave an element out, with all that is in it. */
export const hideFromRecorders = (element: Element): void => {
  element.classList.add(...CLASSES);
  for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
};
