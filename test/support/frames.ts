const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until the browser has decided what to draw, and has drawn it. */
export const shownFrames = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
  await nextFrame();
};
