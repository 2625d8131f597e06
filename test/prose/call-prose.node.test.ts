import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { callProse } from '../../src/prose/call-prose.js';
import { toPackProse, type PackProse } from '../../src/prose/pack-prose.js';
import { attributeOf, OF_HOSPITAL, proseWords, withHospital } from '../../src/prose/prose-node.js';
import { elementsOf } from './prose-text.js';
import { readContent } from '../../tools/authoring/read-content.js';

const packs = (await readContent('content')).flatMap(({ packs: all }) => Object.values(all));

for (const pack of packs) {
  describe(`when to call in ${pack.id} in ${pack.lang}`, () => {
    const prose = callProse(toPackProse(pack));

    const all = elementsOf(prose);

    it('is one block that begins with its title', () => {
      assert.deepEqual(
        prose.map((node) => attributeOf(node, 'class')),
        ['nazorg-urgent'],
      );
      assert.equal(attributeOf(all[1], 'class'), 'nazorg-call');
    });

    it('has every sign and whom to call', () => {
      const signs = elementsOf(withHospital(prose)).filter(({ tag, attributes }) => tag === 'ul' && !attributes);
      assert.equal(signs.length, 1);
      assert.equal(signs[0]?.children?.length, pack.timeline?.whenToCall.signs.length);
      const places = all.flatMap((node) => attributeOf(node, OF_HOSPITAL) ?? []);
      assert.deepEqual(places, ['emergency', 'emergencyTexts', 'callLines', 'thresholds', 'unanswered']);
    });

    it('has a heading for each of two steps, and nothing of the steps that follow', () => {
      const headings = all.filter(({ tag }) => /^h\d$/.test(tag)).map(({ tag }) => tag);
      assert.deepEqual(headings, ['h2', 'h3', 'h3']);
    });
  });
}

test('says whom to call where a pack has no course', () => {
  const { help } = toPackProse(packs[0]!) as Required<PackProse>;
  const { daytime, outOfHours } = help.countries[0]!;
  assert.equal(proseWords(withHospital(callProse({ timeline: [], help }))), proseWords([daytime, outOfHours]));
});

test('leaves a place for the lines of a hospital where there is no pack', () => {
  assert.deepEqual(callProse({}), [{ tag: 'div', attributes: { [OF_HOSPITAL]: 'callLines' }, children: [] }]);
});
