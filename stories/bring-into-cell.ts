import { until } from './until.js';

/** How much stays above that place, in pixels. */
const ABOVE = 16;

/** Brings the place that a story is about into view where it stands in the matrix of states, in a box that scrolls. */
export const bringIntoCell = async (canvas: HTMLElement, find: () => Element | null | undefined): Promise<void> => {
  const cell = canvas.closest('.state');
  if (!cell) return;
  const place = await until(find);
  cell.scrollTop += place.getBoundingClientRect().top - cell.getBoundingClientRect().top - ABOVE;
};
