import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { checkFiles, problemsOf } from './check-files.js';

const HURTFUL = ['mis', 'lukt'].join('');
const LINE = { label: { nl: 'Afdeling', en: 'Ward' }, number: '+31243614788', display: '(024) 361 47 88' };

const profile = (here: object, lang = 'nl'): object => ({
  schemaVersion: 1,
  organisation: 'Voorbeeldziekenhuis',
  lang,
  lines: [LINE],
  here,
});

describe('checking what a hospital itself says', () => {
  it('finds nothing wrong with plain words, with numbers in them, once or for each language', async () => {
    const here = {
      work: 'Na 2 dagen mag je weer.',
      'partners-grief': { nl: ['Ook jij hebt iets verloren.'], en: 'You lost something too.' },
    };
    assert.deepEqual(await problemsOf({ 'p.json': profile(here) }, 'p.json'), []);
  });

  const rows: [rule: string, file: object, problem: string][] = [
    [
      'a chance of one reader',
      profile({ work: 'Jouw kans is 25%.' }),
      'p.json, here, work: "Jouw kans" sounds as if a figure were worked out for one reader; figures are about groups.',
    ],
    [
      'a word that hurts, in one paragraph of several',
      profile({ work: ['Blijf thuis.', `Als het ${HURTFUL}.`] }),
      `p.json, here, work: "${HURTFUL}" hurts people who lost a pregnancy; choose other words.`,
    ],
    [
      'a chance of one reader in the language of the profile',
      profile({ work: 'Your chance is small.' }, 'en'),
      'p.json, here, work: "Your chance" sounds as if a figure were worked out for one reader; figures are about groups.',
    ],
    [
      'a chance of one reader in another language',
      profile({ work: { nl: 'Blijf thuis.', en: ['Stay at home.', 'Your chance is small.'] } }),
      'p.json, here, work, en: "Your chance" sounds as if a figure were worked out for one reader; figures are about groups.',
    ],
    [
      'a language that does not exist',
      profile({ work: { nl: 'Blijf thuis.', 'dutch!': 'Blijf thuis.' } }),
      'p.json, here, work: "dutch!" isn\'t the tag of a language; write it as nl or en.',
    ],
  ];
  for (const [rule, file, problem] of rows) {
    it(`finds ${rule}, and nothing else`, async () => assert.deepEqual(await problemsOf({ 'p.json': file }, 'p.json'), [problem]));
  }

  it('says which language has no lists yet', async () => {
    const found = await problemsOf({ 'p.json': profile({ work: { nl: 'Blijf thuis.', es: 'Quédate en casa.' } }) }, 'p.json');
    assert.equal(found.length, 1);
    assert.match(found.join(), /^p\.json, lang: there is no list of words that hurt .*for "es"/);
  });
});

const LANGUAGES = ['nl', 'en', 'de', 'fr', 'tr', 'ar', 'pl', 'uk'];

interface WhenToCall {
  now: string;
  call: string;
  signs: Record<string, string>;
}

const whenToCallIn = async (lang: string): Promise<WhenToCall> =>
  (JSON.parse(await readFile(`content/shared/${lang}/timeline.json`, 'utf8')) as { whenToCall: WhenToCall }).whenToCall;

const remarksOn = async (answer: string, lang: string): Promise<string[]> => {
  const { lines, code } = await checkFiles({ 'p.json': profile({ work: { [lang]: answer } }, lang) }, 'p.json');
  assert.equal(code, 0, lines.join('\n'));
  return lines.slice(0, -1);
};

describe('an answer that says when to call', () => {
  for (const lang of LANGUAGES) {
    it(`is remarked in ${lang}, and words of comfort aren't`, async () => {
      const { now, call, signs } = await whenToCallIn(lang);
      for (const id of ['severe-pain', 'heavy-bleeding', 'fever']) {
        const answer = `${now}: ${signs[id]}`;
        assert.deepEqual(await remarksOn(answer, lang), [
          `p.json, here, work, ${lang}: "${answer}" seems to say when to call; that belongs in "thresholds", with a name and a date. (no problem)`,
        ]);
      }
      assert.deepEqual(await remarksOn(call, lang), []);
    });
  }

  const ROWS: [lang: string, answer: string][] = [
    ['nl', 'Bel de apotheek gerust over pijnstillers.'],
    ['nl', 'De pijn kan sterk zijn. Je mag ons altijd bellen.'],
    ['en', 'The pain may be severe. Call us if you want to talk.'],
  ];
  for (const [lang, answer] of ROWS) it(`is not remarked: ${answer}`, async () => assert.deepEqual(await remarksOn(answer, lang), []));
});
