/** A choice of the toolbar, with what somebody notices of it in a story. */
export interface Tool {
  name: string;
  globals: Readonly<Record<string, string>>;
  story: string;
  /** Says in the page what is seen: something else with the choice than without it. */
  seen: () => string | Promise<string>;
}

const QUESTIONS = 'own-words-faq-accordion--own-details';
const CARD = 'widgets-contact-card--open-or-closed';

const colours = (): string => {
  const { color, backgroundColor } = getComputedStyle(document.querySelector('.page, body > .page') ?? document.body);
  return `${color} on ${backgroundColor}`;
};

const words = (): string => document.body.innerText.replace(/\s+/g, ' ');

const actionColour = (): string => {
  const widget = document.querySelector('faq-accordion') as HTMLElement;
  return (
    getComputedStyle(widget).getPropertyValue('--nazorg-action') + getComputedStyle(document.querySelector('.page') as Element).fontFamily
  );
};

/** Whether a line is open stands in a shadow root beside it. */
const hours = (): string =>
  [...document.querySelectorAll('contact-card *')].map(({ shadowRoot }) => shadowRoot?.textContent?.trim() ?? '').join(' ');

/** Every menu of the toolbar, once. */
export const TOOLS: readonly Tool[] = [
  { name: 'language', globals: { language: 'en' }, story: 'widgets-risk-meter--default', seen: words },
  {
    name: 'direction',
    globals: { direction: 'rtl' },
    story: 'pages-all-together--one-page',
    seen: () => getComputedStyle(document.querySelector('#storybook-root h1') as Element).direction,
  },
  { name: 'brand', globals: { brand: 'warm-serif' }, story: QUESTIONS, seen: actionColour },
  {
    name: 'density',
    globals: { density: 'dense' },
    story: QUESTIONS,
    seen: () => String(document.querySelector('faq-accordion')?.clientHeight),
  },
  { name: 'dark page', globals: { scheme: 'dark' }, story: QUESTIONS, seen: colours },
  { name: 'forced colours', globals: { wish: 'forced-colors' }, story: QUESTIONS, seen: colours },
  {
    name: 'less motion',
    globals: { wish: 'less-motion' },
    story: 'pages-questions-on-a-page--motion',
    seen: () => String([...document.querySelectorAll('summary')].map((summary) => getComputedStyle(summary, '::after').transitionDuration)),
  },
  {
    name: 'text size',
    globals: { text: 'text-200' },
    story: QUESTIONS,
    seen: () => getComputedStyle(document.querySelector('summary') as Element).fontSize,
  },
  { name: 'paper', globals: { medium: 'paper' }, story: QUESTIONS, seen: words },
  {
    name: 'no script',
    globals: { script: 'off' },
    story: QUESTIONS,
    seen: () => String(document.querySelector('iframe')?.getAttribute('sandbox')),
  },
  { name: 'clock, closed', globals: { clock: 'closed' }, story: CARD, seen: hours },
  { name: 'clock, holiday', globals: { clock: 'holiday' }, story: CARD, seen: hours },
  {
    name: 'host page, Bootstrap',
    globals: { host: 'bootstrap' },
    story: QUESTIONS,
    seen: () => getComputedStyle(document.body).fontFamily,
  },
  {
    name: 'host page, old reset',
    globals: { host: 'old-reset' },
    story: QUESTIONS,
    seen: () => getComputedStyle(document.documentElement).fontSize,
  },
  {
    name: 'host page, WordPress',
    globals: { host: 'wordpress-theme' },
    story: QUESTIONS,
    seen: () => getComputedStyle(document.body).backgroundColor,
  },
];
