import { widgetsByTag } from '../generated/widgets-by-tag.js';
import { start } from './start.js';

/** What a page loads: all widgets for patients, and plain HTML that is marked as one becomes one. */
void start(document, widgetsByTag);
