import { readFileSync } from 'node:fs';
import { releaseProblems, type ReleaseManifest } from './release/release-problems.js';

/** Says what stands in the way of a release, before anything is built: `npm run check:release -- v0.2.0`. */
const [tag = ''] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as ReleaseManifest;
const problems = releaseProblems(tag, manifest, readFileSync('CHANGELOG.md', 'utf8'));
console.log(problems.length === 0 ? `${tag} can be released.` : problems.join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
