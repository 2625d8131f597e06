/*
 * The script of a page that shows hosted widgets in frames, and loads nothing else of ours: gives each frame the height of what
 * is in it, and on paper that of all of it.
 */

/** Taller than any page of ours, in pixels; a height above it is a mistake or somebody's joke. */
const TALLEST = 100_000;

type Heights = Partial<Record<'nazorgHeight' | 'nazorgPaperHeight', unknown>>;

const onPaper = new Map<HTMLIFrameElement, number>();

/** The site that a frame names. In a sandbox that takes its site away, a page has an origin that no other site has either. */
const originOf = ({ src, sandbox }: HTMLIFrameElement): string | undefined => {
  if (sandbox.length > 0 && !sandbox.contains('allow-same-origin')) return 'null';
  try {
    return new URL(src).origin;
  } catch {
    return undefined;
  }
};

const isHeight = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < TALLEST;

const hostedFrames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe[src*="/nazorg/"]');

const setHeight = ({ style }: HTMLElement, height: number | string): void => {
  style.height = typeof height === 'number' ? `${height}px` : height;
};

/** Only a frame's own page, from the site that the frame names, says how high that frame is. */
addEventListener('message', ({ source, origin, data }: MessageEvent<Heights | null>) => {
  const { nazorgHeight, nazorgPaperHeight } = data ?? {};
  for (const frame of hostedFrames()) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    if (isHeight(nazorgHeight)) setHeight(frame, nazorgHeight);
    if (isHeight(nazorgPaperHeight)) onPaper.set(frame, nazorgPaperHeight);
  }
});

addEventListener('beforeprint', () => {
  for (const [frame, height] of onPaper) {
    const { height: onScreen } = frame.style;
    setHeight(frame, height);
    addEventListener('afterprint', () => setHeight(frame, onScreen), { once: true });
  }
});

// What a frame said before this script was there is lost.
hostedFrames().forEach(({ contentWindow }) => contentWindow?.postMessage({ nazorgHeight: 'ask' }, '*'));
