import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { BROWSER_FLAGS } from './browser-flags.js';
import { ensureBrowser } from './ensure-browser.js';
import { serveCatalogue, type Catalogue, type Entry } from './storybook/catalogue.js';
import { builtAt, commitOf } from './visual/built-at.js';
import { compare } from './visual/compare.js';
import { LOOKS, type Look } from './visual/looks.js';
import { takePictures } from './visual/take-pictures.js';

/*
 * Shows what a change does to the look of the widgets: takes every story of the built catalogue in every look, does the same with
 * another commit in the same browser on the same machine, and writes a picture for each that differs, with before and after.
 * `npm run storybook:build` first.
 *   --base REV   the commit to compare with; left out, the one before this
 *   --sample     one story of each widget
 *   --strict     fails where anything differs
 * A story that one of both hasn't, or that fails, is said. What differs is no fault by itself: somebody looks at it.
 */
const FOLDER = 'visual';

const { values: options } = parseArgs({
  options: { base: { type: 'string', default: 'HEAD~1' }, sample: { type: 'boolean' }, strict: { type: 'boolean' } },
});

type Pictures = Map<string, Buffer>;

const nameOf = ({ id }: Entry, { name }: Look): string => `${id}.${name}`;

/** The first story of each title, or all. */
const chosenOf = ({ entries }: Catalogue): Entry[] => {
  const stories = entries.filter(({ type }) => type === 'story');
  return options.sample ? stories.filter(({ title }, index) => stories.findIndex((other) => other.title === title) === index) : stories;
};

/** All pictures of a catalogue, half of the looks beside the other half. */
const picturesOf = async (browser: Browser, folder: string): Promise<Pictures> => {
  const catalogue = await serveCatalogue(folder);
  const pictures: Pictures = new Map();
  const waiting = [...LOOKS];
  const work = async (): Promise<void> => {
    for (let look = waiting.shift(); look; look = waiting.shift()) {
      const current = look;
      await takePictures(browser, catalogue, chosenOf(catalogue), current, (story, picture) => {
        pictures.set(nameOf(story, current), picture);
      });
    }
  };
  await Promise.all([work(), work()]);
  catalogue.close();
  return pictures;
};

const writeDifferences = async (before: Pictures, after: Pictures): Promise<string[]> => {
  const said: string[] = [];
  for (const [name, picture] of after) {
    const old = before.get(name);
    const difference = old && compare(old, picture);
    if (old === undefined) said.push(`${name}: new`);
    if (!old || !difference) continue;
    said.push(`${name}: ${difference.points} points differ`);
    await Promise.all(
      Object.entries({ before: old, after: picture, difference: difference.picture }).map(([kind, data]) =>
        writeFile(join(FOLDER, `${name}.${kind}.png`), data),
      ),
    );
  }
  return [...said, ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `${name}: gone`)];
};

const base = commitOf(options.base);
if (base === undefined) {
  console.log(`This checkout holds no commit ${options.base}: there is nothing to compare with.`);
  process.exit(options.strict ? 1 : 0);
}
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });
try {
  const after = await picturesOf(browser, 'storybook-static');
  await builtAt(base, async (folder) => {
    const differences = await writeDifferences(await picturesOf(browser, folder), after);
    console.log(
      [...differences, `${differences.length} of ${after.size} pictures differ from ${base.slice(0, 7)}; see ${FOLDER}/.`].join('\n'),
    );
    if (options.strict && differences.length > 0) process.exitCode = 1;
  });
} finally {
  await browser.close();
}
