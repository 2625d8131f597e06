import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure, Source } from '../../src/content/pack.js';
import { toAuditFacts } from './facts.js';
import { toAuditFigures } from './figures.js';
import type { AuditReport } from './page.js';
import { toAuditTexts } from './places.js';
import { toNewerInsights, toSigns, toUnnumbered } from './words.js';
import type { SharedOutline } from '../authoring/authored.js';
import { contentFingerprint } from './content-fingerprint.js';
import { readContent, readFacts } from '../authoring/read-content.js';

/** Reads a content folder as the rows of the page to sign from. */
export const readAudit = async (folder: string): Promise<AuditReport> => {
  const readJson = async <Result>(...path: string[]): Promise<Result> =>
    JSON.parse(await readFile(join(folder, ...path), 'utf8')) as Result;
  const [contents, facts, outline, figures, sources, fingerprint] = await Promise.all([
    readContent(folder),
    readFacts(folder),
    readJson<SharedOutline>('both', 'outline.json'),
    readJson<Record<string, Figure>>('figures.json'),
    readJson<Record<string, Source>>('sources.json'),
    contentFingerprint(folder),
  ]);
  const texts = toAuditTexts(contents, outline.disclaimer.facts);
  return {
    texts,
    sources,
    fingerprint,
    facts: toAuditFacts(texts, facts),
    figures: toAuditFigures(texts, figures),
    newerInsights: toNewerInsights(texts),
    signs: toSigns(texts),
    unnumbered: toUnnumbered(texts),
  };
};
