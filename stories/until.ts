/** How many frames a story waits for a file of a widget: some seconds. */
const FRAMES = 300;

/** Waits until something is there, and returns it: widgets bring their words and their optional parts a moment later. */
export const until = async <Found>(find: () => Found | null | undefined): Promise<Found> => {
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const found = find();
    if (found != null) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error('It never came.');
};
