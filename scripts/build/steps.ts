import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A command that makes files of src/generated. */
export interface Step {
  /** Its script; what the script imports counts as read too. */
  script: string;
  /** Files and folders that it reads. */
  reads: readonly string[];
  /** Files and folders that it makes. */
  makes: readonly string[];
}

const GENERATED = 'src/generated';

/** What each step was made from when it last ran. Not in dist/, which a build empties. */
const STAMPS = 'node_modules/.cache/nazorg/stamps';

const made = (...names: string[]): string[] => names.map((name) => join(GENERATED, name));

export const WORDS: Step = {
  script: 'scripts/build-words.ts',
  reads: ['lit-localize.json', 'tsconfig.words.json', 'locales', 'src/base', 'src/elements'],
  makes: made('locales', 'locale-codes.ts'),
};

export const CONTENT: Step = {
  script: 'scripts/build-content.ts',
  reads: ['content', 'schemas/pack.schema.json', 'locales'],
  makes: made('languages', 'packs', 'synonyms', 'language-loaders.ts', 'audit.ts'),
};

/** Runs first: the scripts of other steps import what it makes. */
export const LISTS: Step = {
  script: 'scripts/build-lists.ts',
  reads: ['lit-localize.json', 'src/widgets.ts', 'content'],
  makes: made('text-directions.ts', 'widgets-by-tag.ts', 'pack-names.ts', 'pack-ids.ts'),
};

/** Runs first too: types are made from the schema that it completes. */
export const TOKENS: Step = {
  script: 'scripts/build-tokens.ts',
  reads: ['src/theme/tokens.json', 'schemas/profile.schema.json'],
  makes: made('tokens.ts', 'brand-colours.ts'),
};

/** What only editors, the build and the compiler need. */
export const TYPES: readonly Step[] = [
  { script: 'scripts/build-types.ts', reads: ['schemas'], makes: made('pack-schema.ts', 'profile-schema.ts') },
  {
    script: 'scripts/build-manifest.ts',
    reads: [
      'src/elements',
      'src/base',
      'src/widgets.ts',
      'src/theme/tokens.json',
      'custom-elements-manifest.config.js',
      'scripts/build-react.ts',
      'tools/manifest.ts',
    ],
    makes: ['custom-elements.json', ...made('react.ts', 'widgets.ts', 'widget-classes.ts')],
  },
];

export const EVIDENCE: Step = {
  script: 'scripts/build-evidence.ts',
  reads: ['content/evidence.json', 'content/sources.json'],
  makes: made('evidence.ts'),
};

const filesIn = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
};

const importsOf = async (script: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).filter((path) => !path.startsWith(GENERATED));
};

/** A hash of names and texts: a file that is renamed or gone is a change. */
const hashOf = async (paths: readonly string[]): Promise<string> => {
  const files = await Promise.all(
    [...new Set(paths)].sort().map(async (file) => [file, await readFile(file).catch(() => 'none')] as const),
  );
  const hash = createHash('sha256').update(process.version);
  for (const [file, text] of files) hash.update(`\0${file}\0`).update(text);
  return hash.digest('hex');
};

const allIn = async (paths: readonly string[]): Promise<string[]> => (await Promise.all(paths.map(filesIn))).flat();

const hashOfRead = async ({ script, reads }: Step): Promise<string> => hashOf([...(await importsOf(script)), ...(await allIn(reads))]);

const hashOfMade = async ({ makes }: Step): Promise<string> => hashOf(await allIn(makes));

const stampFile = ({ script }: Step): string => join(STAMPS, script.replaceAll('/', '.'));

/** Whether a step has to run: something that it reads or made is no longer as it was. */
export const isStale = async (step: Step): Promise<boolean> => {
  const last = await readFile(stampFile(step), 'utf8').catch(() => '');
  if (last === '') return true;
  const hashes = await Promise.all([hashOfRead(step), hashOfMade(step)]).catch(() => ['unreadable']);
  return last !== hashes.join(' ');
};

const start = ({ script }: Step): Promise<string[]> =>
  new Promise((done) => {
    execFile(process.execPath, ['--import', 'tsx', script], (error, _out, faults) => {
      done(error ? [faults.trim() || `${script} failed.`] : []);
    });
  });

/** Makes what a step makes, and remembers what that was made from. Returns what is wrong. */
export const make = async (step: Step, how: () => Promise<string[]> = () => start(step)): Promise<string[]> => {
  await Promise.all([GENERATED, STAMPS].map((folder) => mkdir(folder, { recursive: true })));
  await rm(stampFile(step), { force: true });
  // Before it is made, so that an edit in the meantime makes it stale.
  const read = await hashOfRead(step).catch(() => undefined);
  const problems = await how();
  if (problems.length === 0 && read !== undefined) await writeFile(stampFile(step), `${read} ${await hashOfMade(step)}`);
  return problems;
};

/** The same for a step that has to run. */
export const makeIfStale = async (step: Step, how?: () => Promise<string[]>): Promise<string[]> =>
  (await isStale(step)) ? make(step, how) : [];

/** Runs all steps, those that don't need each other side by side. Returns what is wrong. */
export const runSteps = async (run: (step: Step) => Promise<string[]>): Promise<string[]> => {
  const problems = (await Promise.all([run(LISTS), run(TOKENS)])).flat();
  return problems.length > 0 ? problems : (await Promise.all([WORDS, CONTENT, EVIDENCE, ...TYPES].map((step) => run(step)))).flat();
};
