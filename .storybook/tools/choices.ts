import { textDirection } from '../../src/content/text-direction.js';
import type { Medium } from './media-as-if.js';
import { TIMES } from './set-clock.js';

/** What the toolbar offers, with what is chosen where nobody chooses. The width is the catalogue's own viewport. */
export const DEFAULTS = {
  language: 'nl',
  direction: 'auto',
  scheme: 'light',
  brand: 'none',
  host: 'plain',
  density: 'roomy',
  text: 'text-100',
  wish: 'none',
  medium: 'screen',
  clock: 'now',
  script: 'on',
} as const;

/** What is chosen in the toolbar. */
export type Choices = Record<keyof typeof DEFAULTS | 'width', string>;

/** Reads the choices of the toolbar. */
export const choicesOf = (globals: Readonly<Record<string, unknown>>): Choices => {
  const { viewport, ...chosen } = globals as Record<keyof typeof DEFAULTS, string> & { viewport?: { value?: string } | string };
  const width = typeof viewport === 'string' ? viewport : viewport?.value;
  return { ...DEFAULTS, ...chosen, width: width ?? 'full' };
};

/** The width of a page in pixels, where one is chosen. */
export const widthOf = ({ width }: Choices): number | undefined => Number(/^w(\d+)$/.exec(width)?.[1]) || undefined;

/** The time of the clock that is chosen; undefined is now. */
export const timeOf = ({ clock }: Choices): string | undefined => (TIMES as Readonly<Record<string, string>>)[clock];

/** The media that the choices stand for. */
export const mediaOf = ({ wish, medium }: Choices): Medium[] => [
  ...(medium === 'paper' ? ['print' as const] : []),
  ...(wish === 'none' ? [] : [wish as Medium]),
];

/** The size of the page's text, as a part of a reader's own. */
export const textSizeOf = ({ text }: Choices): string => `${text.replace('text-', '')}%`;

/** The direction of the page. */
export const directionOf = ({ direction, language }: Choices): string => (direction === 'auto' ? textDirection(language) : direction);

/** Choices that change a whole document: on a page with several stories, each gets a document of its own. */
const WHOLE = ['host', 'text', 'wish', 'medium', 'clock', 'script'] as const;

/** Whether a story needs a document of its own. */
export const needsDocument = (choices: Choices): boolean =>
  widthOf(choices) !== undefined || WHOLE.some((name) => choices[name] !== DEFAULTS[name]);

/** The choices as an address of the catalogue has them. */
export const inAddress = (choices: Choices): string =>
  Object.keys(DEFAULTS)
    .map((name) => `${name}:${choices[name as keyof Choices]}`)
    .join(';');
