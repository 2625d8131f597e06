import { addCopyButtons } from './copy-code.js';
import { fitFrames } from './fit-frames.js';
import { followFiles } from './follow-files.js';
import { offerSearch } from './offer-search.js';

/** What the pages of the site do with a script; without one they read the same. */
followFiles();
offerSearch();
addCopyButtons();
fitFrames();
