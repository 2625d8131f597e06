/** Changes a page, and leaves what is in the middle of the screen there, for pages without the sheet that keeps room for widgets. */
export const keepScroll = (change: () => void): void => {
  const seen = scrollY > 0 ? document.elementFromPoint(innerWidth / 2, innerHeight / 2) : null;
  const topOfSeen = (): number => seen?.getBoundingClientRect().top ?? 0;
  const top = topOfSeen();
  change();
  const moved = topOfSeen() - top;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
};
