import { FOR_PROFESSIONALS, WIDGETS } from '../widgets.js';

/** Selects widgets in the form of a tag, and boxes of plain HTML. */
export const WIDGET_OR_BOX: string = ['[data-nazorg]', ...FOR_PROFESSIONALS, ...WIDGETS.flatMap((tag) => [tag, `.nazorg-${tag}`])].join();
