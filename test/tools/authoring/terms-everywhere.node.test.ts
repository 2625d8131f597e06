import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Terms } from '../../../tools/authoring/terms.js';
import { termsProblems } from '../../../tools/checks/rules/terms-rule.js';
import { filesOfWords, passagesIn, passagesOf } from './words-in-files.js';

const terms = JSON.parse(await readFile('content/terms.json', 'utf8')) as Terms;
const files = await filesOfWords();

/** A file of each kind with a fault in it, and what is found. */
const FAULTS: [file: string, text: string, found: string[]][] = [
  [
    'locales/fr.xlf',
    `<file target-language="fr"><trans-unit id="a"><source>Zo'n uterus <x id="0" equiv-text="\${day}"/></source>
     <target>La gestation d&apos;abord <x id="0" equiv-text="\${day}"/></target></trans-unit>
     <trans-unit id="search-ignored"><source>uterus</source><target>gestation</target></trans-unit></file>`,
    ['uterus', "o'n", 'gestation', "d'"],
  ],
  ['demo/words.json', '{ "nl": { "title": "uterus" }, "en": { "breadcrumb": ["womb", "uterus"] } }', ['uterus', 'uterus']],
  ['languages/nl.po', 'msgid "The uterus"\nmsgstr "De uterus"\n', ['uterus', 'uterus']],
  ['includes/options.php', "__( 'The uterus', 'nazorg-widgets' ); $this->t('An \\'uterus\\''); 'uterus'", ['uterus', 'uterus']],
  ['a.component.yml', 'name: uterus\nprops:\n  pack:\n    title: The uterus\n    enum: [uterus]\n', ['uterus']],
  ['readme.txt', 'The uterus\n* `[nazorg lang="uterus"]` and lang="nl"\n', ['uterus']],
];

describe('the words on buttons, of the demo and of the plugins', () => {
  it('stand in files of every kind that has any', () => {
    for (const file of ['locales/fr.xlf', 'demo/words.json']) assert.ok(files.includes(file), file);
    for (const kind of ['.po', '.php', '.yml', '.txt'])
      assert.ok(
        files.some((file) => file.endsWith(kind)),
        kind,
      );
  });

  for (const [file, text, words] of FAULTS) {
    it(`are read in ${file}`, () => {
      const problems = termsProblems(passagesOf(file, text), terms);
      assert.equal(problems.length, words.length, problems.join('\n'));
      for (const word of words)
        assert.ok(
          problems.some((problem) => problem.includes(`"${word}"`)),
          `${word}\n${problems.join('\n')}`,
        );
    });
  }

  for (const file of files) {
    it(`are those of terms.json in ${file}`, async () => assert.deepEqual(termsProblems(await passagesIn(file), terms), []));
  }
});
