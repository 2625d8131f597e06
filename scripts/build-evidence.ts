import { readFile, writeFile } from 'node:fs/promises';
import type { Source } from '../src/content/pack.js';
import { readEvidence } from '../src/content/read-evidence.js';
import { ShapeError } from '../src/content/shape.js';
import { toEvidenceProse } from '../src/prose/evidence-prose.js';

/** Writes the table for professionals out to src/generated/evidence.ts, in each language it has words in. */
const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

try {
  const sources = (await readJson('content/sources.json')) as Record<string, Source>;
  const evidence = readEvidence(await readJson('content/evidence.json'), sources);
  const prose = Object.fromEntries(Object.keys(evidence.words).map((lang) => [lang, toEvidenceProse(evidence, lang, sources)]));
  await writeFile(
    'src/generated/evidence.ts',
    `/* Made by scripts/build-evidence.ts from content/evidence.json. */
import type { ProseElement } from '../prose/prose-node.js';

export const evidence: Record<string, ProseElement> = ${JSON.stringify(prose)};
`,
  );
} catch (error) {
  if (!(error instanceof ShapeError)) throw error;
  console.error(`content/evidence.json: ${error.message}.`);
  process.exitCode = 1;
}
