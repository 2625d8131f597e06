import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure, Source } from '../../src/content/pack.js';
import { toAuditFacts } from './facts.js';
import { toAuditFigures } from './figures.js';
import type { AuditReport } from './page.js';
import { languagesOf, toAuditTexts } from './places.js';
import { toEarlier, toSigns, toUnnumbered } from './words.js';
import { contentFingerprint } from './content-fingerprint.js';
import { readContent, readFacts } from '../authoring/read-content.js';
import { readJsonIfThere } from '../authoring/read-json.js';
import { readOutlines, SHARED } from '../authoring/read-outlines.js';
import { READINGS, type Readings } from '../authoring/readings.js';
import { SENTENCES, type Sentences } from '../authoring/sentences.js';
import { toAuditReadings } from './readings.js';

/** Reads a content folder as the rows of the page to sign from. */
export const readAudit = async (folder: string): Promise<AuditReport> => {
  const readJson = async <Result>(...path: string[]): Promise<Result> =>
    JSON.parse(await readFile(join(folder, ...path), 'utf8')) as Result;
  const [contents, facts, outlines, figures, sources, sentences, readings, fingerprint] = await Promise.all([
    readContent(folder),
    readFacts(folder),
    readOutlines(folder),
    readJson<Record<string, Figure>>('figures.json'),
    readJson<Record<string, Source>>('sources.json'),
    readJsonIfThere<Sentences>(folder, SENTENCES),
    readJsonIfThere<Readings>(folder, READINGS),
    contentFingerprint(folder),
  ]);
  const texts = toAuditTexts(
    contents,
    outlines.flatMap(({ outline }) => outline.disclaimer.facts),
  );
  return {
    texts,
    sources,
    fingerprint,
    facts: toAuditFacts(texts, facts, sentences),
    figures: toAuditFigures(texts, figures),
    earlier: toEarlier(texts),
    readers: readings?.readers,
    readings: toAuditReadings(readings, [...outlines.map(({ name }) => name), SHARED], languagesOf(texts)),
    signs: toSigns(texts),
    unnumbered: toUnnumbered(texts),
  };
};
