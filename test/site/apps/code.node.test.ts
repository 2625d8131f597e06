import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../../src/generated/language-loaders.js';
import { WIDGETS } from '../../../src/widgets.js';
import { bestForm, CMSES, resultsFor } from '../../../site/apps/build/code/cms-results.js';
import { headLines, policyLine } from '../../../site/apps/build/code/head-lines.js';
import { loadLanguage } from '../../../site/apps/build/code/pack-of-draft.js';
import { toCode } from '../../../site/apps/build/code/to-code.js';
import { BELOW, FIRST_DRAFT, type Draft } from '../../../site/apps/build/state/draft.js';
import { unzipSync } from 'fflate';
import { toZip } from '../../../site/apps/build/files/to-zip.js';
import { toLetter } from '../../../site/apps/build/files/letter.js';
import { wordsOf } from '../../../site/apps/build/code/to-snippet-options.js';
import { cleanProfile } from '../../../site/apps/build/hospital/clean-profile.js';
import { moveTo } from '../../../site/apps/build/hospital/country.js';
import { readTypedNumber } from '../../../site/apps/build/hospital/typed-number.js';
import { h } from '../../../src/prose/prose-node.js';
import { checkProfile } from '../../../tools/checks/check-profile.js';
import profile from '../../../demo/profile.json' with { type: 'json' };
import { printSnippet } from '../../tools/cli/snippet/print-snippet.js';

const draft = (changes: Partial<Draft>): Draft => ({ ...FIRST_DRAFT, below: [], ...changes });
const HOSPITAL = profile as Draft['profile'];

const nl = await loadLanguage('nl');
const HOSTED = 'https://widgets.hospital.example';

describe('the code of the builder', () => {
  for (const widget of WIDGETS as Draft['widget'][]) {
    for (const lang of LANGUAGES) {
      it(`is what snippet prints: ${widget} in ${lang}`, async () => {
        const code = toCode(draft({ widget, lang, profile: HOSPITAL }), await loadLanguage(lang));
        assert.equal(code, (await printSnippet(widget, '--lang', lang, '--profile', 'demo/profile.json')).trim());
      });
    }
  }

  for (const [what, changes, options] of [
    ['a link', { form: 'link', hosted: `${HOSTED}/` }, ['--link', '--hosted', HOSTED]],
    ['some sections', { sections: ['tests', 'chance'] }, ['--sections', 'tests chance']],
    ['the other pack, formally', { pack: 'miscarriage', addressForm: 'formal' }, ['--pack', 'miscarriage', '--address-form', 'formal']],
    ['a block of WordPress', { cms: 'wordpress', role: 'HTML block/author' }, ['--cms', 'wordpress']],
  ] as const) {
    it(`is what snippet prints: ${what}`, async () => {
      assert.equal(toCode(draft(changes as Partial<Draft>), nl), (await printSnippet('faq-accordion', '--lang', 'nl', ...options)).trim());
    });
  }

  it('holds no hospital that nobody filled in', () =>
    assert.doesNotMatch(toCode(draft({ below: ['contact-card'] }), nl), /Voorbeeldziekenhuis/));

  it('brings the script of a frame once for both widgets', () => {
    const code = toCode(draft({ below: ['contact-card'], form: 'frame', hosted: HOSTED }), nl);
    assert.equal(code.match(/<script /g)?.length, 1);
    assert.equal(code.match(/<iframe /g)?.length, 2);
  });
});

describe('the lines for the web team', () => {
  it('name the profile, the sheet and the script with its hash', () => {
    const lines = headLines(draft({ profile: HOSPITAL }), { 'nazorg.nl.js': 'sha384-x' });
    assert.match(lines, /<meta name="nazorg-profile" content="\/nazorg\/profile.json">/);
    assert.match(
      lines,
      /before-script\.css[\s\S]*src="\/nazorg\/\d+\.\d+\.\d+\/nazorg\.nl\.js" integrity="sha384-x" crossorigin="anonymous"/,
    );
  });

  it('allow a site of files of its own', () => {
    const lines = headLines(draft({ profile: HOSPITAL, base: 'https://files.hospital.example/nazorg' }));
    assert.match(lines, /<meta name="nazorg-origins" content="https:\/\/files\.hospital\.example">/);
  });

  it('give the policy that the guide gives', async () => {
    assert.ok((await readFile('docs/embedding.md', 'utf8')).includes(policyLine(draft({}))));
  });
});

describe('the form for a CMS', () => {
  for (const [cms, role, form] of [
    ['unknown', '', 'plain'],
    ['typo3', 'TYPO3, html-sanitizer', 'plain'],
    ['drupal', 'Basic HTML', 'link'],
    ['drupal', 'Full HTML', 'plain'],
    ['dokuwiki', 'DokuWiki', 'link'],
    ['wordpress', 'HTML block/author', 'plain'],
    ['ghost', 'Ghost, rich text', 'link'],
  ] as const) {
    it(`is ${form} in ${cms}, ${role}`, () => assert.equal(bestForm(resultsFor(cms, role)), form));
  }

  it('rests on something that was found, for each of them', () => {
    for (const { roles } of CMSES) for (const { results } of roles) assert.ok(results.length > 0);
  });
});

const KNEE = [h('h1', {}, 'Kniespiegelung'), h('p', {}, 'Nach zwei Wochen.')];
const GERMAN = moveTo('DE', { ...FIRST_DRAFT.profile, organisation: 'Klinikum' }, readTypedNumber, 'Europe/Berlin');

describe('own words', () => {
  it('stand beside a card that says nothing of our condition, our sources and our review', async () => {
    const german = { ...GERMAN, lines: [{ number: '+492518300', display: '0251 8300' }] };
    const code = toCode(
      draft({ lang: 'de', content: 'own-words', ownWords: KNEE, below: ['contact-card'], profile: german }),
      await loadLanguage('de'),
    );
    const [, card = ''] = code.split('data-nazorg="contact-card"');
    assert.match(card, /0251 8300/);
    assert.doesNotMatch(card, /Gynäkologie|miskraam|niederländisch|nazorg-provenance|nazorg-disclaimer/i);
  });

  it('are followed by whom to call in the way that the editor chose', async () => {
    const own = draft({ lang: 'de', addressForm: 'formal', content: 'own-words', ownWords: KNEE, below: ['contact-card'] });
    const code = toCode(own, await loadLanguage('de'));
    assert.equal(code.match(/data-address-form="formal"/g)?.length, 2);
    assert.match(code, /Rufen Sie/);
    assert.doesNotMatch(code, /\bdu\b|\bRuf\b/);
  });

  for (const widget of WIDGETS as Draft['widget'][]) {
    it(`that begin as ours get the numbers that are filled in later, once: ${widget}`, () => {
      const ownWords = [...wordsOf(draft({ widget }), nl)];
      const code = (content: Draft['content']): string => toCode(draft({ widget, content, ownWords, profile: HOSPITAL }), nl);
      assert.equal(code('own-words'), code('built-in'));
    });
  }

  for (const [cms, role] of [
    ['drupal', 'Basic HTML'],
    ['ghost', 'Ghost, rich text'],
  ] as const) {
    it(`are never left behind for a link to our texts: ${cms}, ${role}`, () => {
      for (const form of [undefined, 'link', 'frame'] as const) {
        const own = draft({ content: 'own-words', ownWords: KNEE, cms, role, form, hosted: HOSTED });
        assert.match(toCode(own, nl), /Nach zwei Wochen/);
      }
    });
  }

  it('have no course of ours below them', () => {
    const code = toCode(draft({ content: 'own-words', ownWords: KNEE, below: BELOW }), nl);
    assert.doesNotMatch(code, /aftercare-timeline|miskra/);
    assert.match(toCode(draft({ below: BELOW }), nl), /data-nazorg="aftercare-timeline"[\s\S]*data-nazorg="contact-card"/);
  });

  it('bring a letter that speaks of patients, not of miscarriage', () => {
    const facts = { lang: 'nl', code: '', hashes: {}, hasScripts: false } as const;
    assert.match(toLetter(draft({}), facts), /informatie over miskramen/);
    assert.doesNotMatch(toLetter(draft({ content: 'own-words', ownWords: KNEE }), facts), /miskra/);
  });
});

describe('the letter to the web team', () => {
  it('names an address that the files of the zip have', () => {
    const given = draft({ profile: HOSPITAL, base: '/files/nazorg' });
    const facts = { lang: 'nl', code: '', hashes: {} } as const;
    const { bytes } = toZip(given, facts, new Map([['nazorg.nl.js', new Uint8Array()]]), {});
    const files = unzipSync(bytes);
    const [script = ''] = Object.keys(files).filter((name) => name.endsWith('nazorg.nl.js'));
    const letter = new TextDecoder().decode(files['brief.html']);
    assert.ok(letter.includes(`onder /files/nazorg/, zodat dit adres bestaat: ${script.replace(/^nazorg/, '/files/nazorg')}`));
  });
});

describe('a hospital in another country', () => {
  it('has the language and the clock of that country, and numbers as people write them there', () => {
    const lines = [readTypedNumber('0251 8300', 'NL')].map(({ number }) => ({ number }));
    const { country, lang, timeZone, lines: moved } = moveTo('DE', { ...FIRST_DRAFT.profile, lines }, readTypedNumber, 'Europe/Berlin');
    assert.deepEqual(
      { country, lang, timeZone, moved },
      {
        country: 'DE',
        lang: 'de',
        timeZone: 'Europe/Berlin',
        moved: [{ number: '+492518300', display: '0251 8300' }],
      },
    );
  });

  it('keeps the clock of its country for an editor elsewhere', () =>
    assert.equal(moveTo('NL', GERMAN, readTypedNumber, 'America/New_York').timeZone, 'Europe/Amsterdam'));

  it('leads no reader to the Dutch emergency number, filled in or not', async () => {
    const de = await loadLanguage('de');
    for (const organisation of ['', 'Klinikum']) {
      const code = toCode(draft({ lang: 'de', widget: 'contact-card', profile: { ...GERMAN, organisation } }), de);
      assert.doesNotMatch(code, /112|huisarts/);
      assert.match(code, /Notrufnummer/);
    }
    assert.match(headLines(draft({ profile: { ...GERMAN, organisation: '' } })), /nazorg-profile/);
  });

  it('is complete for check with an emergency number of its own', () => {
    const lines = [
      { number: '+492518300', kind: 'daytime' as const },
      { number: '112', kind: 'emergency' as const },
    ];
    const problems = (given: typeof lines): string[] => checkProfile(cleanProfile({ ...GERMAN, lines: given }), '2026-12-05').problems;
    assert.deepEqual(problems(lines), []);
    assert.match(problems(lines.slice(0, 1)).join(), /country: there are no lines for "DE"/);
  });
});
