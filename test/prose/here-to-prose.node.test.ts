import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pack } from '../../src/content/pack.js';
import type { Profile } from '../../src/content/profile.js';
import { hospitalToProse } from '../../src/prose/hospital-to-prose.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { withHospital, type ProseNode } from '../../src/prose/prose-node.js';
import { smallPack } from '../content/small-pack.js';
import { textOf, withClass, withTag } from './prose-text.js';

/** The small pack, which asks a hospital something after its one answer, in a question of its own, and after a step. */
const asking = (): Pack => {
  const pack = smallPack() as unknown as Pack;
  const { items } = pack.faq!.sections[0]!;
  items[0]!.ask = 'Zeg waar zij zich meldt.';
  items.push({ id: 'work', question: 'Wanneer weer werken?', ask: 'Zeg dat thuisblijven mag.' });
  pack.timeline!.steps[0]!.ask = 'Zeg wie belt.';
  pack.labels.here = 'Bij ons:';
  return pack;
};

const shown = (part: 'faq' | 'timeline', profile?: Partial<Profile>): ProseNode[] => {
  const prose = toPackProse(asking());
  return withHospital(prose[part], profile && hospitalToProse(profile, profile.lang).places(prose));
};

const questionsIn = (nodes: ProseNode[]): string[] => withTag(nodes, 'summary').map((summary) => textOf(summary));

describe('what only a hospital can say', () => {
  it('is left out, with its question, as long as no hospital says it', () => {
    for (const profile of [undefined, {}, { here: { other: 'Iets.' } }]) {
      assert.ok(!questionsIn(shown('faq', profile)).includes('Wanneer weer werken?'));
      assert.deepEqual(withClass([...shown('faq', profile), ...shown('timeline', profile)], 'nazorg-here'), []);
    }
  });

  it('is never what its editor is asked', () => {
    const words = textOf(...shown('faq', { here: { work: 'Ja.' } }), ...shown('timeline'));
    assert.doesNotMatch(words, /Zeg/);
  });

  it('stands below its question, after the label of the pack, in paragraphs', () => {
    const nodes = shown('faq', { here: { work: ['Je mag thuisblijven.', 'Bel ons gerust.'] } });
    assert.ok(questionsIn(nodes).includes('Wanneer weer werken?'));
    assert.deepEqual(
      withTag(withClass(nodes, 'nazorg-here'), 'p').map((paragraph) => textOf(paragraph)),
      ['Bij ons:', 'Je mag thuisblijven.', 'Bel ons gerust.'],
    );
  });

  it('comes after the answer that a pack gives, and before what older texts say', () => {
    const [details] = withTag(shown('faq', { here: { first: 'Aan de balie.' } }), 'details');
    const words = textOf(details!);
    assert.ok(words.indexOf('twee') < words.indexOf('Aan de balie.'));
    assert.ok(words.indexOf('Aan de balie.') < words.indexOf('In oudere folders'));
  });

  it('comes after the text of a step', () => {
    const [first] = asking().timeline!.steps;
    assert.match(textOf(...shown('timeline', { here: { [first!.id]: 'Wij bellen je.' } })), /Bij ons:Wij bellen je\./);
  });

  const said = { work: { nl: 'Thuisblijven mag.', en: 'You may stay at home.' } };

  it('is said in the language of the pack', () => assert.match(textOf(...shown('faq', { lang: 'en', here: said })), /Thuisblijven mag/));

  it('is said in the language of the hospital where there is no other, and says which that is; the label keeps that of the page', () => {
    const here = { work: { ar: ['يمكنكِ البقاء في البيت.', 'اتصلي بنا.'] } };
    const [answer] = withClass(shown('faq', { lang: 'ar', here }), 'nazorg-here');
    const marks = withTag([answer!], 'p').map(({ attributes = {} }) => [attributes['lang'], attributes['dir']]);
    assert.equal(answer?.attributes?.['lang'], undefined);
    assert.deepEqual(marks, [
      [undefined, undefined],
      ['ar', 'rtl'],
      ['ar', 'rtl'],
    ]);
  });

  it('is left out in a language that neither speaks', () =>
    assert.deepEqual(withClass(shown('faq', { lang: 'nl', here: { work: { tr: 'Evde kalabilirsin.' } } }), 'nazorg-here'), []));
});
