/** Least and most of a frame, in pixels: a longer example scrolls. */
const [LEAST, MOST] = [120, 1100];

const fit = (frame: HTMLIFrameElement): void => {
  const page = frame.contentDocument?.body;
  if (!page) return;
  const resize = (): void => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    const box = frame.parentElement;
    if (box && height > 0) box.style.height = `${Math.min(MOST, Math.max(LEAST, height + 20))}px`;
  };
  new ResizeObserver(resize).observe(page);
};

/** Gives each frame with an example the height of its page, as far as a file may look into another one. */
export const fitFrames = (): void => {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('.example iframe')) {
    frame.addEventListener('load', () => fit(frame));
    if (frame.contentDocument?.readyState === 'complete') fit(frame);
  }
};
