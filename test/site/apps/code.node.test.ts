import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../../src/generated/language-loaders.js';
import { WIDGETS } from '../../../src/widgets.js';
import { bestForm, CMSES, resultsFor } from '../../../site/apps/build/code/cms-results.js';
import { headLines, policyLine } from '../../../site/apps/build/code/head-lines.js';
import { loadLanguage } from '../../../site/apps/build/code/pack-of-draft.js';
import { toCode } from '../../../site/apps/build/code/to-code.js';
import { FIRST_DRAFT, type Draft } from '../../../site/apps/build/state/draft.js';
import profile from '../../../demo/profile.json' with { type: 'json' };
import { printSnippet } from '../../tools/cli/snippet/print-snippet.js';

const draft = (changes: Partial<Draft>): Draft => ({ ...FIRST_DRAFT, withCard: false, ...changes });
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

  it('holds no hospital that nobody filled in', () => assert.doesNotMatch(toCode(draft({ withCard: true }), nl), /Voorbeeldziekenhuis/));

  it('brings the script of a frame once for both widgets', () => {
    const code = toCode(draft({ withCard: true, form: 'frame', hosted: HOSTED }), nl);
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
