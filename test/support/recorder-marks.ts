import { hideFromRecorders } from '../../src/base/hide-from-recorders.js';

const marked = document.createElement('i');
hideFromRecorders(marked);

/** The classes by which a widget asks the same. */
export const MARK_CLASSES: readonly string[] = [...marked.classList];

/** The attributes by which a widget asks tools that record sessions to leave it out. */
export const MARKS: readonly string[] = Array.from(marked.attributes, ({ name }) => name).filter((name) => name !== 'class');
