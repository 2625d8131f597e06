import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { po } from 'gettext-parser';
import { readContent } from '../../tools/authoring/read-content.js';
import type { Pack } from '../../src/content/pack.js';
import { WIDGETS } from '../../src/widgets.js';
import { SETTING_WORDS } from '../../scripts/integrations/editor-words.js';
import { offeredSettings } from '../../scripts/integrations/offered-settings.js';
import { toPackageContents } from '../../scripts/packages/package-contents.js';
import { toPackageWords } from '../../scripts/packages/package-words.js';

const PLUGIN = 'integrations/wordpress/nazorg-widgets';

const readSource = async (): Promise<string> => {
  const files = (await readdir(join(PLUGIN, 'includes'))).map((file) => join(PLUGIN, 'includes', file));
  return (await Promise.all([join(PLUGIN, 'nazorg-widgets.php'), ...files].map((file) => readFile(file, 'utf8')))).join('\n');
};

const source = await readSource();

const MESSAGE = /__\(\s*'((?:[^'\\]|\\.)*)', 'nazorg-widgets'/g;

const messages = [...source.matchAll(MESSAGE)].map(([, words = '']) => words.replaceAll("\\'", "'"));

/** Words that come from the JSDoc of an attribute, until an editor gets others: those may stay English. */
const ofManual = new Set(
  WIDGETS.flatMap(offeredSettings)
    .filter(({ name }) => !(name in SETTING_WORDS))
    .flatMap(({ label, help, values }) => [label, help, ...values]),
);

for (const language of ['nl', 'de']) {
  test(`every word of the WordPress plugin is there in ${language}, and none too many`, async () => {
    const { translations } = po.parse(await readFile(join(PLUGIN, `languages/${language}.po`)));
    const translated = Object.entries(translations[''] ?? {}).flatMap(([id, { msgstr }]) => (id !== '' && msgstr[0] ? [id] : []));
    const [, description = ''] = /Description:\s+(.*)/.exec(source) ?? [];
    const needed = messages.filter((message) => !ofManual.has(message) || translated.includes(message));
    assert.deepEqual(translated.sort(), [...new Set([...needed, description, 'Nazorg widgets'])].sort());
  });
}

const namesIn = (php: string): string[] =>
  [...php.matchAll(/^\t{2,5}'([a-z-]+)' *=> (?:array\(|structured_data_option)/gm)].map(([, name = '']) => name);

test('the plugin offers options that a widget has, nothing about a reader, and no file', async () => {
  const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8')) as {
    modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
  };
  const declarations = manifest.modules.flatMap(({ declarations: all = [] }) => all).filter(({ tagName }) => tagName);
  const known = new Set(declarations.flatMap(({ tagName, attributes = [] }) => [tagName, ...attributes.map(({ name }) => name)]));
  const offered = namesIn(await readFile(join(PLUGIN, 'includes/options.php'), 'utf8')).filter(
    (name) => !['options', 'choices', 'also'].includes(name),
  );
  assert.ok(offered.length > 15);
  assert.deepEqual(
    offered.filter((name) => !known.has(name) && name !== 'lang'),
    [],
  );
  assert.deepEqual(
    offered.filter((name) => ['age', 'miscarriages', 'start', 'src', 'profile'].includes(name)),
    [],
  );
});

test('the words that are packaged say the same with and without what older texts say, but for that', async () => {
  const pack = (await readContent('content')).find(({ lang }) => lang === 'nl')?.packs['recurrent-miscarriage'] as Pack;
  const words = new Map(toPackageWords(pack));
  const all = words.get('faq-accordion.html') ?? '';
  const newer = words.get('faq-accordion.newer.html') ?? '';
  assert.ok(all.includes('data-earlier'));
  assert.ok(!newer.includes('data-earlier'));
  const lines = all.split('\n').map((line) => line.replace(/<p class="nazorg-earlier"[^>]*>.*?<\/p>/g, ''));
  assert.ok(newer.split('\n').every((line) => lines.includes(line)));
  assert.ok(!words.has('contact-card.newer.html'));
});

test('what is packaged lets a text set every attribute of a widget but those that name a file', async () => {
  const { attributes } = await toPackageContents([], '0.0.0');
  for (const widget of WIDGETS) {
    const names = attributes[widget] ?? [];
    assert.ok(names.includes('heading-level'), widget);
    assert.ok(!names.some((name) => ['src', 'profile'].includes(name)), widget);
  }
});

test('the words that are packaged keep a place for each part of the hospital, in every language', async () => {
  for (const { lang, packs } of await readContent('content'))
    for (const [id, pack] of Object.entries(packs)) {
      const words = Object.fromEntries(toPackageWords(pack));
      const placesIn = (file: string): string[] =>
        [...(words[file] ?? '').matchAll(/<div data-of-hospital="(\w+)">/g)].map(([, name]) => name ?? '');
      const called = ['emergency', 'elsewhere', 'emergencyTexts', 'callLines', 'thresholds', 'unanswered', 'distress'];
      assert.deepEqual(placesIn('aftercare-timeline.html'), called, `${lang} ${id}`);
      assert.deepEqual(placesIn('contact-card.html'), ['details', 'emergency', 'elsewhere', 'unanswered'], `${lang} ${id}`);
      const marks = Object.values(words).join('').split('data-of-hospital').length - 1;
      assert.equal(marks, called.length + 4 + ('aftercare-timeline.newer.html' in words ? called.length : 0), `${lang} ${id}`);
    }
});
