/*
 * The script of a page that shows hosted widgets in frames, and loads nothing else of ours: gives each frame the height of what
 * is in it.
 */

/** Taller than any page of ours; a height above it is a mistake or somebody's joke. */
const TALLEST = 100_000;

const originOf = ({ src }: HTMLIFrameElement): string | undefined => {
  try {
    return new URL(src).origin;
  } catch {
    return undefined;
  }
};

const hostedFrames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe[src*="/nazorg/"]');

/** Only a frame's own page, from the site that the frame names, says how high that frame is. */
addEventListener('message', ({ source, origin, data }: MessageEvent<{ nazorgHeight?: unknown } | null>) => {
  const height = data?.nazorgHeight;
  if (typeof height !== 'number' || !(height > 0 && height < TALLEST)) return;
  for (const frame of hostedFrames()) {
    if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${height}px`;
  }
});

// What a frame said before this script was there is lost.
hostedFrames().forEach(({ contentWindow }) => contentWindow?.postMessage({ nazorgHeight: 'ask' }, '*'));
