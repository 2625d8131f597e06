import { strToU8, zipSync, type ZippableFile } from 'fflate';
import { VERSION } from '../../../../src/base/version.js';
import { headLines, needsProfile, policyLine } from '../code/head-lines.js';
import { cleanProfile } from '../hospital/clean-profile.js';
import type { Draft } from '../state/draft.js';
import { toLetter, type LetterFacts } from './letter.js';
import { toSavedFile, type WordsThen } from './saved-file.js';

/** The time of every file in the zip, so that the same choices make the same bytes. */
const TIME = new Date('2020-01-01T00:00:00Z');

/** Everything that a web team needs, as one zip: the code, the profile, the scripts, the letter, and the draft to open here again. */
export const toZip = (
  draft: Draft,
  facts: Omit<LetterFacts, 'hasScripts'>,
  scripts: ReadonlyMap<string, Uint8Array>,
  then: WordsThen,
): { bytes: Uint8Array; files: number } => {
  const letter = toLetter(draft, { ...facts, hasScripts: scripts.size > 0 });
  const texts: Record<string, string> = {
    [facts.lang === 'nl' ? 'brief.html' : 'letter.html']: letter,
    'code.html': `${facts.code}\n`,
    'head.html': `${headLines(draft, facts.hashes)}\n`,
    'content-security-policy.txt': `${policyLine(draft)}\n`,
    'nazorg-builder.json': toSavedFile(draft, then),
    ...(needsProfile(draft) ? { 'nazorg/profile.json': `${JSON.stringify(cleanProfile(draft.profile), null, 2)}\n` } : {}),
  };
  const at = (bytes: Uint8Array): ZippableFile => [bytes, { mtime: TIME }];
  const files = Object.fromEntries([
    ...Object.entries(texts).map(([name, text]) => [name, at(strToU8(text))] as const),
    ...[...scripts].map(([name, bytes]) => [`nazorg/${VERSION}/${name}`, at(bytes)] as const),
  ]);
  return { bytes: zipSync(files), files: Object.keys(files).length };
};
