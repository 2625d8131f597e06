import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'yaml';
import { toPackageContents } from '../../scripts/packages/package-contents.js';
import { readContent } from '../../tools/authoring/read-content.js';
import { WIDGETS } from '../../src/widgets.js';
import { LANGUAGES, printSnippet } from '../tools/cli/snippet/print-snippet.js';

const MODULE = 'integrations/drupal/nazorg';

/** What an editor doesn't choose: what is about a reader, and files of which the words can't stand on the page. */
const NOT_CHOSEN = ['age', 'miscarriages', 'start', 'variant', 'src', 'profile'];

/** What the PHP doesn't write out, and what changes nothing in the built-in packs. */
const NOT_YET = ['phone-display', 'situation'];

interface Property {
  type: string;
  enum?: (string | number)[];
  'meta:enum'?: Record<string, string>;
}
interface Component {
  name: string;
  status: string;
  props: { type: string; properties: Record<string, Property> };
}
interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string; type?: { text: string } }[] }[] }[];
}

const readYaml = async <Result>(file: string): Promise<Result> => parse(await readFile(join(MODULE, file), 'utf8')) as Result;

const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8')) as Manifest;
const attributesOf = (widget: string): Map<string, string> => {
  const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === widget);
  return new Map((declared?.attributes ?? []).map(({ name, type }) => [name, type?.text ?? '']));
};

const editor = await readYaml<{
  nazorg_elements: {
    ckeditor5: { config: { htmlSupport: { allow: { name: string; attributes?: string[] }[] } } };
    drupal: { elements: string[] };
  };
}>('nazorg.ckeditor5.yml');
const format = await readYaml<{ filters: { filter_html: { settings: { allowed_html: string } } } }>(
  'recipes/nazorg_text_format/config/filter.format.nazorg.yml',
);
const allowed = format.filters.filter_html.settings.allowed_html;

test('every YAML file of the Drupal module can be read', async () => {
  const files = (await readdir(MODULE, { recursive: true })).filter((file) => file.endsWith('.yml'));
  assert.ok(files.length > 12);
  for (const file of files) assert.equal(typeof (await readYaml(file)), 'object', file);
});

for (const widget of WIDGETS) {
  test(`the component of ${widget} has the attributes of the element, but for those about a reader and files`, async () => {
    const { name, status, props } = await readYaml<Component>(`components/${widget}/${widget}.component.yml`);
    assert.ok(name.includes('Nazorg'));
    assert.equal(status, 'stable');
    const attributes = attributesOf(widget);
    const chosen = [...attributes.keys(), 'lang'].filter((one) => ![...NOT_CHOSEN, ...NOT_YET].includes(one));
    const properties = Object.keys(props.properties).map((property) => property.replaceAll('_', '-'));
    assert.deepEqual(properties.sort(), chosen.sort());
    for (const [property, { type, enum: values, 'meta:enum': words }] of Object.entries(props.properties)) {
      const declared = attributes.get(property.replaceAll('_', '-')) ?? '';
      assert.equal(type === 'boolean', declared === 'boolean', property);
      const named = [...declared.matchAll(/'([a-z-]+)'/g)].map(([, value]) => value);
      if (named.length > 0) assert.deepEqual([...(values ?? [])].sort(), named.sort(), property);
      if (words) assert.deepEqual(Object.keys(words).sort(), [...(values ?? [])].sort(), property);
    }
  });

  test(`the template of ${widget} prints its element with its words`, async () => {
    const template = await readFile(join(MODULE, `components/${widget}/${widget}.twig`), 'utf8');
    assert.ok(template.includes(`nazorg_attributes('${widget}', _context)`));
    assert.match(
      template,
      new RegExp(`<${widget}\\{\\{[^}]*chosen[^}]*\\}\\}>\\s*\\{\\{ nazorg_words\\('${widget}', chosen\\) \\}\\}\\s*</${widget}>`),
    );
  });

  test(`CKEditor and the filter keep ${widget} with the attributes of its component`, async () => {
    const { props } = await readYaml<Component>(`components/${widget}/${widget}.component.yml`);
    const attributes = Object.keys(props.properties).map((property) => property.replaceAll('_', '-'));
    const { nazorg_elements: plugin } = editor;
    const kept = plugin.ckeditor5.config.htmlSupport.allow.find(({ name }) => name === widget);
    assert.deepEqual(kept?.attributes?.toSorted(), attributes.toSorted());
    // Drupal lets language and direction through on every element.
    const element = `<${widget} ${attributes.filter((one) => one !== 'lang').join(' ')}>`;
    assert.ok(plugin.drupal.elements.includes(element), element);
    assert.ok(allowed.includes(element), element);
  });
}

test('the components know the languages of the packs, and say which are drafts', async () => {
  const { languages } = await toPackageContents(await readContent('content'), '0.0.0');
  const expected = Object.entries(languages).map(([tag, { name, draft }]) => [tag, draft ? `${name} (draft)` : name]);
  for (const widget of WIDGETS) {
    const { props } = await readYaml<Component>(`components/${widget}/${widget}.component.yml`);
    assert.deepEqual(props.properties['lang']?.['meta:enum'], Object.fromEntries(expected));
  }
});

/** Whether a tag of "Limit allowed HTML tags" lets an attribute through, as Drupal reads it. */
const isAllowed = (tag: string, name: string, value: string): boolean => {
  if (name === 'lang' || name === 'dir') return true;
  const [, attributes] = new RegExp(`<${tag}((?: [^>]*)?)>`).exec(allowed) ?? [];
  if (attributes === undefined) return false;
  if (name === 'class') return /class="nazorg-\*"/.test(attributes) && value.split(' ').every((one) => one.startsWith('nazorg-'));
  return attributes.split(' ').includes(name) || (name.startsWith('data-') && attributes.split(' ').includes('data-*'));
};

const refused = (node: DefaultTreeAdapterTypes.Node): string[] => {
  const own =
    'tagName' in node
      ? [
          ...(new RegExp(`<${node.tagName}[ >]`).test(allowed) ? [] : [node.tagName]),
          ...node.attrs.filter(({ name, value }) => !isAllowed(node.tagName, name, value)).map(({ name }) => `${node.tagName} ${name}`),
        ]
      : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(refused) : [])];
};

test('the text format keeps every tag and attribute of the plain HTML, in every language', async () => {
  for (const widget of WIDGETS)
    for (const lang of LANGUAGES)
      for (const pack of ['recurrent-miscarriage', 'miscarriage'])
        assert.deepEqual(
          [...new Set(refused(parseFragment(await printSnippet(widget, '--lang', lang, '--pack', pack))))],
          [],
          `${widget} ${lang}`,
        );
});

test('the text format keeps no script, style, frame or form', () => {
  assert.doesNotMatch(allowed, /<(?:script|style|iframe|object|embed|form|input|svg|template|link|meta)\b|style|\bon[a-z]+=/);
});
