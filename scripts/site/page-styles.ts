import { readFile } from 'node:fs/promises';
import { beforeScriptStyles } from '../../src/embed/before-script.styles.js';

/** The style sheets that pages link, by their name in the folder of the script. */
export const pageStyles = async (): Promise<Map<string, string>> =>
  new Map([
    ['before-script.css', beforeScriptStyles],
    ['hosted.css', (await readFile('src/embed/hosted.css', 'utf8')) + beforeScriptStyles],
  ]);
