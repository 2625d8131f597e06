/** An element as plain data: its tag, its attributes and what stands in it. A string is text. */
export type Tree = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, children: readonly Tree[]];

/** What the frame shows: a page like that of the hospital, with the words of a widget in it. */
export interface Shown {
  lang: string;
  scheme: 'light' | 'dark';
  /** Whether it looks as it does on paper. */
  isPrint: boolean;
  /** The styles of the hospital's page. Without them, the frame has a plain page. */
  pageCss: string;
  /** Declarations of `--nazorg-` properties. */
  brandCss: string;
  /** What stands around the widget on the hospital's page, from the outermost element in. */
  around: readonly Tree[];
  words: readonly Tree[];
}

/** What the builder asks of the frame. */
export type ToFrame = { show: Shown } | { print: true } | { point: string } | { showCard: true };

/** Words of a widget that take their colour from the page. */
export type FaintPart = 'headings' | 'text' | 'links';

/** Words with too little contrast on the page around them, and what they need. */
export interface Faint {
  part: FaintPart;
  ratio: number;
  least: number;
}

/** What the frame tells the builder: that it can show something, which words somebody pressed, by their place, and which are hard to read. */
export type FromFrame = { isReady: true } | { pressed: string } | { faint: readonly Faint[] };

/** The attribute with the place of words, so that pressing them leads to their field. */
export const PLACE = 'data-place';
