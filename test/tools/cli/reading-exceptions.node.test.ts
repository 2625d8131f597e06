import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from './check-files.js';
import { smallContent, spoiledContent } from './small-content.js';

const LONG = `Here ${'and there '.repeat(13)}too.`;

describe('exceptions to the reading level', () => {
  const long = spoiledContent('content/small/en/faq.json', 'It happens often.', LONG);
  const withExceptions = (files: object, exceptions: object) => ({ ...files, 'content/readability-exceptions.json': exceptions });
  const KEY = 'small/en/faq.json/first';

  it('let a passage pass with a reason', async () => {
    assert.deepEqual(await problemsOf(withExceptions(long, { [KEY]: 'It quotes a law.' }), 'content'), []);
  });

  const rows: [fault: string, files: object, exceptions: object, problem: string][] = [
    ['has no reason', long, { [KEY]: ' ' }, `"${KEY}" has no reason; say why it can't be simpler.`],
    ['is needed no more', smallContent(), { [KEY]: 'Was long.' }, `"${KEY}" reads easily now; take the exception out.`],
    [
      'is about nothing',
      smallContent(),
      { 'small/en/faq.json/gone': 'Was long.' },
      'there is no "small/en/faq.json/gone"; take the exception out.',
    ],
  ];
  for (const [fault, files, exceptions, problem] of rows) {
    it(`are a problem when one ${fault}`, async () => {
      assert.deepEqual(await problemsOf(withExceptions(files, exceptions), 'content'), [`content/readability-exceptions.json: ${problem}`]);
    });
  }
});
