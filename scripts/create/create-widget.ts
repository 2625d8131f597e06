import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const TEMPLATES = 'scripts/create/widget';

/** Where each template goes. */
const PLACES: Readonly<Record<string, (tag: string) => string>> = {
  'registration.ts.txt': (tag) => `src/elements/${tag}/${tag}.ts`,
  'element.ts.txt': (tag) => `src/elements/${tag}/${tag}-element.ts`,
  'styles.ts.txt': (tag) => `src/elements/${tag}/${tag}.styles.ts`,
  'test.ts.txt': (tag) => `test/elements/${tag}.browser.test.ts`,
  'stories.ts.txt': (tag) => `stories/${tag}.stories.ts`,
  'guide.md.txt': (tag) => `docs/${tag}.md`,
  'page.mdx.txt': (tag) => `stories/${tag}.mdx`,
};

/** Names with a hyphen that HTML keeps for itself. */
const RESERVED = [
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-src',
  'font-face-uri',
  'font-face-format',
  'font-face-name',
  'missing-glyph',
];

/** Why there can't be a widget of a name, in one sentence; undefined when there can. */
export const nameProblem = (name: string): string | undefined => {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name))
    return `"${name}" can't be the name of a widget: it takes two or more words in small letters with hyphens, as in "pain-diary".`;
  if (RESERVED.includes(name)) return `"${name}" is a name of HTML itself: take another.`;
  const taken = [`src/elements/${name}`, ...Object.values(PLACES).map((place) => place(name))].find((path) => existsSync(path));
  return taken === undefined ? undefined : `"${name}" is taken: there is a ${taken} already.`;
};

/** `pain-diary` as a class is called: `PainDiary`. */
const toClass = (tag: string): string => tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Writes the files of a new widget. Returns their paths. */
export const createWidget = async (tag: string): Promise<string[]> => {
  const name = toClass(tag);
  const variable = name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  const write = async ([template, place]: [string, (tag: string) => string]): Promise<string> => {
    const text = await readFile(join(TEMPLATES, template), 'utf8');
    const path = place(tag);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text.replaceAll('__TAG__', tag).replaceAll('__CLASS__', name).replaceAll('__VARIABLE__', variable), {
      flag: 'wx',
    });
    return path;
  };
  return Promise.all(Object.entries(PLACES).map(write));
};
