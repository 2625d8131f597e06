import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { offeredSettings, toOffered } from '../../scripts/integrations/offered-settings.js';
import { toPhp, translated } from '../../scripts/integrations/php-array.js';
import { readOutlines } from '../../tools/authoring/read-outlines.js';
import { OPTIONAL_FILES, SHARED_OPTIONAL_FILES, WIDGETS } from '../../src/widgets.js';

const attribute = (given: object) => ({
  name: 'new-one',
  description: 'Shows more. Nothing of it is `kept`.',
  isBoolean: false,
  isNumber: false,
  values: [],
  isShared: false,
  ...given,
});

describe('a setting that a CMS offers', () => {
  it('has the words of its JSDoc when no others were written for it', () => {
    const { label, help } = toOffered(attribute({}));
    assert.deepEqual({ label, help }, { label: 'Shows more', help: 'Nothing of it is kept.' });
  });

  const rows: [of: string, given: object, type: string, values: string[]][] = [
    ['an attribute without a value', { isBoolean: true }, 'yes', []],
    ['a number', { isNumber: true }, 'number', []],
    ['one of several values', { values: ['b', 'a'] }, 'choice', ['b', 'a']],
    ['any text', {}, 'words', []],
  ];
  for (const [of, given, type, values] of rows) {
    it(`has the type of its attribute: ${of}`, () => {
      const offered = toOffered(attribute(given));
      assert.deepEqual([offered.type, offered.values], [type, values]);
    });
  }

  it('stays out of addresses until the list of those names it', () => {
    assert.equal(toOffered(attribute({})).isInLinks, false);
    assert.equal(toOffered(attribute({ name: 'display' })).isInLinks, true);
  });

  it('says nothing about a reader, and names no file', () => {
    const names = new Set(WIDGETS.flatMap((widget) => offeredSettings(widget).map(({ name }) => name)));
    assert.deepEqual(
      ['age', 'miscarriages', 'start', 'variant', 'src', 'profile'].filter((name) => names.has(name)),
      [],
    );
    assert.ok(names.has('lang'));
  });

  it('changes something in the built-in packs: no two of their steps are for others', async () => {
    const steps = (await readOutlines('content')).flatMap(({ outline }) => outline.timeline?.steps ?? []);
    for (const [setting, name] of [['situation', 'situation'] as const, ['variant', 'way'] as const]) {
      const isOffered = offeredSettings('aftercare-timeline').some((offered) => offered.name === setting);
      assert.equal(isOffered, new Set(steps.flatMap((step) => step[name] ?? [])).size > 1, setting);
    }
  });
});

it('PHP is written in the style of WordPress, quotes and back slashes safe', () => {
  const value = new Map([
    ['a', "it's"],
    ['longer', 'C:\\'],
  ]);
  assert.equal(toPhp(value, 0), "array(\n\t'a'      => 'it\\'s',\n\t'longer' => 'C:\\\\',\n)");
  assert.equal(toPhp(translated("a reader's"), 0), "__( 'a reader\\'s', 'nazorg-widgets' )");
});

describe('the package', () => {
  it('has a file and types of its own for each widget', async () => {
    const { exports, sideEffects } = JSON.parse(await readFile('package.json', 'utf8')) as {
      exports: Record<string, { types: string; default: string }>;
      sideEffects: string[];
    };
    for (const widget of WIDGETS) {
      assert.deepEqual(exports[`./${widget}.js`], {
        types: `./dist/types/elements/${widget}/${widget}.d.ts`,
        default: `./dist/${widget}.js`,
      });
      assert.ok(sideEffects.includes(`./dist/${widget}.js`), widget);
    }
  });

  it('has a limit on the size of each optional file', async () => {
    const limits = JSON.parse(await readFile('.size-limit.json', 'utf8')) as { path: string }[];
    const weighed = new Set(limits.map(({ path }) => path));
    const paths = [...SHARED_OPTIONAL_FILES, ...Object.values(OPTIONAL_FILES).flat()];
    const files = paths.map((path) => `dist/cdn/${path.split('/').at(-1) ?? ''}.js`);
    assert.deepEqual(
      files.filter((file) => !weighed.has(file)),
      [],
    );
  });
});
