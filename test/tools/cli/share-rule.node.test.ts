import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pack } from '../../../src/content/pack.js';
import { repeatedShares, shareProblems } from '../../../tools/checks/rules/share-rule.js';
import { smallPack } from '../../content/small-pack.js';

/** The small pack with its one question saying something else, and figures more. */
const saying = (answer: string, figures: object = {}): Pack => {
  const pack = smallPack() as unknown as Pack;
  const [item] = pack.faq!.sections[0]!.items;
  Object.assign(item!, { question: 'Hoe gaat dat?', answer: [answer], earlier: undefined });
  Object.assign(pack.figures, {
    often: { value: 20, unit: 'of-100', population: 'women', outcome: 'rest', accordingTo: ['study'] },
    ...figures,
  });
  return pack;
};

describe('shares of a hundred on a page', () => {
  it('are right with both sides in one text', () =>
    assert.deepEqual(shareProblems(saying('Van de {of} zijn het er {often}, en {often|rest} niet.')), []));

  it('are wrong with one side only', () =>
    assert.deepEqual(shareProblems(saying('Van de {of} zijn het er {often}.')), [
      'faq, item first: of "often" only one side is told; say of how many it is so and of how many not, or give no number.',
    ]));

  it('are wrong in two places', () =>
    assert.deepEqual(repeatedShares(saying('Van de {of} {chance}, en {chance|rest} niet.')), [
      '"chance" stands in faq, item first and in risk, row young; say it once on a page, and elsewhere where it stands.',
    ]));

  const other = { value: 25, unit: 'of-100', population: 'women', outcome: 'rest', accordingTo: ['study'] };
  const both = '{often} en {often|rest}, of {other} en {other|rest}';

  it('are wrong with two figures for one question', () =>
    assert.deepEqual(shareProblems(saying(both, { other })), [
      '"often" and "other" answer one question (women, rest); keep one, or say in "beside" why both stand.',
    ]));

  it('are right with two that say why both stand', () =>
    assert.deepEqual(shareProblems(saying(both, { other: { ...other, beside: 'The source gives both.' } })), []));
});
