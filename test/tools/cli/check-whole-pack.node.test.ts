import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spoiledPack } from '../../content/small-pack.js';
import { checkFiles, problemsOf } from './check-files.js';

const ANSWER = ['faq', 'sections', 0, 'items', 0, 'answer'];

describe("checking a hospital's own pack as a whole", () => {
  const rows: [rule: string, path: readonly (string | number)[], change: unknown, problem: string][] = [
    [
      'one side of a share only',
      ANSWER,
      ['Van de {of} zijn het er {often}.'],
      'faq, item first: of "often" only one side is told; say of how many it is so and of how many not, or give no number.',
    ],
    [
      'two figures for one question',
      ['figures', 'chance', 'population'],
      'vrouwen',
      '"often" and "chance" answer one question (vrouwen, rest); keep one, or say in "beside" why both stand.',
    ],
    [
      'a text that carries what another one calls older',
      ['timeline', 'steps', 0, 'facts'],
      ['F018'],
      '"later" carries F018, which older texts say and no longer holds; move it to "earlier", or take it out.',
    ],
  ];
  for (const [rule, path, change, problem] of rows) {
    it(`finds ${rule}, and nothing else`, async () => {
      assert.deepEqual(await problemsOf({ 'pack.json': spoiledPack(path, change) }, 'pack.json'), [`pack.json, ${problem}`]);
    });
  }

  it('remarks a share that stands in two places', async () => {
    const pack = spoiledPack([...ANSWER, 0], 'Van de {of} zijn het er {chance}, en {chance|rest} niet.');
    assert.deepEqual(await checkFiles({ 'pack.json': pack }, 'pack.json'), {
      lines: [
        'pack.json, "chance" stands in faq, item first and in risk, row young; say it once on a page, and elsewhere where it stands. (no problem)',
        'No problems in pack.json.',
      ],
      code: 0,
    });
  });
});
