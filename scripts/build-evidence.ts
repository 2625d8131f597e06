import { readFile } from 'node:fs/promises';
import type { Source } from '../src/content/pack.js';
import { readEvidence } from '../src/content/read-evidence.js';
import { ShapeError } from '../src/content/shape.js';
import { toEvidenceProse } from '../src/prose/evidence-prose.js';
import { isMain } from './build/is-main.js';
import { writeChanged } from './build/write-changed.js';

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** The table for professionals, written out in each language it has words in: a module, by its path. Throws what is wrong. */
export const buildEvidence = async (): Promise<Map<string, string>> => {
  const sources = (await readJson('content/sources.json')) as Record<string, Source>;
  try {
    const evidence = readEvidence(await readJson('content/evidence.json'), sources);
    const prose = Object.fromEntries(Object.keys(evidence.words).map((lang) => [lang, toEvidenceProse(evidence, lang, sources)]));
    const module = `/* Made by scripts/build-evidence.ts from content/evidence.json. */
import type { ProseElement } from '../prose/prose-node.js';

export const evidence: Record<string, ProseElement> = ${JSON.stringify(prose)};
`;
    return new Map([['src/generated/evidence.ts', module]]);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new Error(`content/evidence.json: ${error.message}.`, { cause: error });
  }
};

const runBuild = async (): Promise<void> => {
  await writeChanged(await buildEvidence());
};

if (isMain(import.meta.url)) {
  await runBuild().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
