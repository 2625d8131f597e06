import { readFile } from 'node:fs/promises';
import { beforeScriptStyles } from '../before-script-styles.js';

/** The style sheets that pages link, by their name in the folder of the script. */
export const pageStyles = async (): Promise<Map<string, string>> => {
  const [beforeScript, hosted] = await Promise.all([beforeScriptStyles(), readFile('src/embed/hosted.css', 'utf8')]);
  return new Map([
    ['before-script.css', beforeScript],
    ['hosted.css', hosted + beforeScript],
  ]);
};
