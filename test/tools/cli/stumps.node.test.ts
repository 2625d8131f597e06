import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spoiledPack } from '../../content/small-pack.js';
import { checkFiles, problemsOf } from './check-files.js';
import { spoiledContent } from './small-content.js';

const OF_EIGHT = 'Dit is een zin van acht gewone woorden.';

const sayings = (stumps: number): string => `${'Rook niet. '.repeat(stumps)}${`${OF_EIGHT} `.repeat(100)}`.trim();

const packWith = (stumps: number) => spoiledPack(['faq', 'sections', 0, 'items', 0, 'answer'], [sayings(stumps)]);

describe('a text of many short sentences', () => {
  it('is reported, with the sentences to join', async () => {
    const [problem = '', ...others] = await problemsOf({ 'pack.json': packWith(20) }, 'pack.json');
    assert.deepEqual(others, []);
    assert.match(problem, /^pack\.json, all texts together: \d+ of \d+ sentences have 4 words or fewer, and 5 in a hundred may\./);
    assert.match(problem, /Join some with their neighbours: .*"Rook niet\."/);
  });

  it('is reported once for all files of a language in a folder', async () => {
    const files = spoiledContent('content/small/nl/faq.json', 'Na {days} dagen is het over.', `Na {days} dagen. ${sayings(20)}`);
    const problems = await problemsOf(files, 'content');
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^content\/small\/nl: all texts together: /);
  });

  it('has its share in the report', async () => {
    const { lines } = await checkFiles(spoiledContent('content/small/nl/faq.json', 'Het komt', 'Het komt heel'), 'content', '--report');
    const report = /^content\/small\/(?:en|nl): all texts together: (?:LIX|Flesch-Douma) \d+, \d+ of \d+ sentences of 4 words or fewer$/;
    assert.equal(lines.filter((line) => report.test(line)).length, 2);
  });
});
