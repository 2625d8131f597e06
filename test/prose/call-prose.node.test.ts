import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { callProse } from '../../src/prose/call-prose.js';
import { toPackProse, type PackProse } from '../../src/prose/pack-prose.js';
import { attributeOf, OF_HOSPITAL, proseWords, withHospital } from '../../src/prose/prose-node.js';
import { readContent } from '../../tools/authoring/read-content.js';

const packs = (await readContent('content')).flatMap(({ packs: all }) => Object.values(all));

for (const pack of packs) {
  describe(`when to call in ${pack.id} in ${pack.lang}`, () => {
    const prose = callProse(toPackProse(pack));

    it('begins with its title', () => assert.equal(attributeOf(prose[0], 'class'), 'nazorg-call'));

    it('has every sign and whom to call', () => {
      const lists = prose.filter((node) => typeof node === 'object' && node.tag === 'ul');
      assert.equal(lists.length, 1);
      assert.equal(typeof lists[0] === 'object' && lists[0].children?.length, pack.timeline?.whenToCall.signs.length);
      for (const place of ['emergency', 'callLines', 'unanswered'])
        assert.ok(
          prose.some((node) => attributeOf(node, OF_HOSPITAL) === place),
          place,
        );
    });

    it('has nothing of the steps that follow', () => {
      const headings = prose.filter((node) => typeof node === 'object' && /^h\d$/.test(node.tag));
      assert.equal(headings.length, 1);
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
