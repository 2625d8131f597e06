import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { drupalSettings } from './drupal-settings.js';
import { markupGuide } from './markup-guide.js';
import { themingGuide } from './theming-guide.js';
import { widgetGuides } from './widget-guides.js';
import { wordPressSettings } from './wordpress-settings.js';

const formatted = async (path: string, text: string): Promise<string> =>
  /\.(?:json|yml|md)$/.test(path) ? format(text, { ...(await resolveConfig(path)), filepath: path }) : text;

/** Every committed file that is made from the list of widgets and their JSDoc, as it should be. */
const madeFiles = async (): Promise<[path: string, text: string][]> => {
  const files = [...wordPressSettings(), ...(await drupalSettings()), ...(await widgetGuides()), await themingGuide(), await markupGuide()];
  return Promise.all(files.map(async ([path, text]): Promise<[string, string]> => [path, await formatted(path, text)]));
};

/** Writes those files, and returns the paths of those that weren't so. */
export const writeMadeFiles = async (): Promise<string[]> => {
  const stale: string[] = [];
  for (const [path, text] of await madeFiles()) {
    if ((await readFile(path, 'utf8').catch(() => '')) === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    stale.push(path);
  }
  return stale;
};
