import { beforeScriptStyles } from '../../src/embed/before-script.styles.js';

/** The styles of `before-script.css`, for the head of a page. */
export const beforeScript = `<style>${beforeScriptStyles}</style>`;
