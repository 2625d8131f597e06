import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pack } from '../../../src/content/pack.js';
import type { Passage } from '../../../tools/authoring/passage.js';
import type { Terms } from '../../../tools/authoring/terms.js';
import { countingProblems } from '../../../tools/checks/rules/counting-rule.js';
import { hideProblems } from '../../../tools/checks/rules/hide-rule.js';
import { termsProblems } from '../../../tools/checks/rules/terms-rule.js';
import { smallPack } from '../../content/small-pack.js';

const TERMS: Terms = {
  concepts: { womb: { nl: { word: 'baarmoeder', not: ['uterus'] } } },
  languages: {
    nl: {
      weeks: 'Whole weeks.',
      patterns: [{ find: 'nieuwer inzicht', why: 'says nothing of what holds now' }],
      counting: [{ find: '(?<!\\p{Nd})1 weken', why: 'one takes the singular' }],
    },
  },
};

const passage = (words: string, more: Partial<Passage> = {}): Passage => ({
  place: 'faq.json, item first',
  key: 'small/nl/faq.json/first',
  lang: 'nl',
  headings: [],
  prose: [words],
  ...more,
});

const small = (): Pack => smallPack() as unknown as Pack;

describe('the words of a language', () => {
  it('are reported where another one stands, in capitals too and next to marks', () =>
    assert.deepEqual(termsProblems([passage('Je Uterus, en meer.')], TERMS), [
      'small/nl/faq.json/first: "Uterus" isn\'t the word here; write "baarmoeder".',
    ]));

  it('are not found within other words', () => assert.deepEqual(termsProblems([passage('De uterusvorm.')], TERMS), []));

  it('are held to patterns', () =>
    assert.deepEqual(termsProblems([passage('Een nieuwer inzicht.')], TERMS), [
      'small/nl/faq.json/first: "nieuwer inzicht": says nothing of what holds now.',
    ]));

  it('may stand where only a search reads them, and in other languages', () =>
    assert.deepEqual(termsProblems([passage('uterus', { isSearchedOnly: true }), passage('uterus', { lang: 'en' })], TERMS), []));
});

describe('the words around a figure', () => {
  const saying = (answer: string): Pack => {
    const pack = small();
    Object.assign(pack.faq!.sections[0]!.items[0]!, { answer: [answer] });
    Object.assign(pack.figures, { weeks: { low: 4, high: 6, unit: 'weeks', accordingTo: ['study'] } });
    return pack;
  };

  it('are reported when they fit today’s figure only', () =>
    assert.deepEqual(countingProblems(saying('Na {weeks} weken.'), TERMS), [
      'faq, item first: would say "1 weken" with another figure; one takes the singular.',
    ]));

  it('are right with a form for each number', () =>
    assert.deepEqual(countingProblems(saying('Na {weeks} {weeks|one week|other weken}.'), TERMS), []));
});

describe('what stays when older texts are hidden', () => {
  const pack = (facts: string[]): Pack => {
    const made = small();
    const [item] = made.faq!.sections[0]!.items;
    made.faq!.sections[0]!.items.push({ id: 'second', question: 'En dan?', answer: ['{often} keer.'], facts });
    Object.assign(item!, { earlier: { text: 'Anders.', facts: ['F018'] } });
    Object.assign(made.figures, { often: { value: 7, unit: 'count', accordingTo: ['study'] } });
    return made;
  };

  it('holds by itself', () => assert.deepEqual(hideProblems(pack(['F020']), {}), []));

  it('carries no statement that another text calls older', () =>
    assert.deepEqual(hideProblems(pack(['F018']), {}), [
      '"second" carries F018, which older texts say and no longer holds; move it to "earlier", or take it out.',
    ]));

  it('counts by no figure that only older texts give', () =>
    assert.deepEqual(hideProblems(pack([]), { often: { facts: ['F018'] } }), [
      'the figure "often" comes from what older texts say (F018), and stands outside of "earlier".',
    ]));
});
