import { readFile } from 'node:fs/promises';
import { WIDGETS } from '../../src/widgets.js';
import { readContent } from '../../tools/authoring/read-content.js';
import { toPackageContents, type PackageContents } from '../packages/package-contents.js';
import { offeredSettings, widgetWords, type OfferedSetting } from './offered-settings.js';

const MODULE = 'integrations/drupal/nazorg';
const FORMAT = `${MODULE}/recipes/nazorg_text_format/config/filter.format.nazorg.yml`;

type Languages = PackageContents['languages'];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const MADE = '# Made by scripts/build-integrations.ts from the JSDoc of the widgets: change nothing here.';

const typeOf = ({ type }: OfferedSetting): string => {
  if (type === 'yes') return 'boolean';
  return type === 'number' ? 'integer' : 'string';
};

const namesOf = ({ name, values, choices = {} }: OfferedSetting, languages: Languages): [string, string][] =>
  name === 'lang'
    ? Object.entries(languages)
        .sort(([, one], [, other]) => Number(one.draft) - Number(other.draft))
        .map(([tag, { name: language, draft }]) => [tag, draft ? `${language} (draft)` : language])
    : values.map((value) => [value, choices[value] ?? value]);

const propertyOf = (setting: OfferedSetting, languages: Languages): string => {
  const { label, help, drupal = {}, wordPress } = setting;
  const names = namesOf(setting, languages);
  const description = drupal.description ?? help;
  const lines = [
    `type: ${typeOf(setting)}`,
    `title: ${quoted(label)}`,
    ...(description === undefined ? [] : [`description: ${quoted(description)}`]),
    ...(drupal.pattern === undefined ? [] : [`pattern: ${quoted(drupal.pattern)}`]),
    ...(drupal.format === undefined ? [] : [`format: ${drupal.format}`]),
    ...(wordPress?.type === 'level' ? ['enum: [1, 2, 3, 4, 5, 6]'] : []),
    ...(names.length === 0
      ? []
      : [
          `enum: [${names.map(([value]) => value).join(', ')}]`,
          'meta:enum:',
          ...names.map(([value, words]) => `  ${value}: ${quoted(words)}`),
        ]),
  ];
  return [`    ${setting.name.replaceAll('-', '_')}:`, ...lines.map((line) => `      ${line}`)].join('\n');
};

const component = (widget: string, languages: Languages): string => {
  const { title, description } = widgetWords(widget);
  return `${MADE}
$schema: https://git.drupalcode.org/project/drupal/-/raw/HEAD/core/assets/schemas/v1/metadata.schema.json
name: ${quoted(title)}
description: ${quoted(description)}
status: stable
group: Nazorg
props:
  type: object
  properties:
${offeredSettings(widget)
  .map((setting) => propertyOf(setting, languages))
  .join('\n')}
`;
};

const twig = (widget: string): string => `{# ${widgetWords(widget).title}: its words, which the script makes a widget of. #}
{% set chosen = nazorg_attributes('${widget}', _context) %}
<${widget}{{ attributes.merge(create_attribute(chosen)) }}>
{{ nazorg_words('${widget}', chosen) }}
</${widget}>
`;

/** Drupal lets language and direction through on every element. */
const tagOf = (widget: string): string =>
  `<${[widget, ...offeredSettings(widget).map(({ name }) => name)].filter((name) => name !== 'lang').join(' ')}>`;

const allowed = (widget: string): string =>
  `- { name: ${widget}, attributes: [lang, ${offeredSettings(widget)
    .map(({ name }) => name)
    .filter((name) => name !== 'lang')
    .join(', ')}] }`;

const editor = (): string => `${MADE}
# CKEditor takes elements that it doesn't know away, also when they are among the tags that may be edited as source. It has to
# be told that it may keep custom elements, and then which, with which attributes.
nazorg_elements:
  ckeditor5:
    plugins: [htmlSupport.GeneralHtmlSupport]
    config:
      htmlSupport:
        allow:
          - { name: $customElement }
${WIDGETS.map((widget) => `          ${allowed(widget)}`).join('\n')}
  drupal:
    label: Nazorg widgets
    library: core/ckeditor5.htmlSupport
    elements:
${WIDGETS.flatMap((widget) => [`      - <${widget}>`, `      - ${tagOf(widget)}`]).join('\n')}
    conditions:
      filter: nazorg_widgets
`;

/** The tags of custom elements in the text format, each on a line; they are the last of all tags. */
const CUSTOM_ELEMENTS = /(?:^ +<[a-z]+-[a-z-]+(?: [^>\n]*)?>\n)+/m;

/** The settings of the Drupal module, by their files. */
export const drupalSettings = async (): Promise<[path: string, text: string][]> => {
  const [content, format] = await Promise.all([readContent('content'), readFile(FORMAT, 'utf8')]);
  const { languages } = await toPackageContents(content, '0.0.0');
  return [
    [`${MODULE}/nazorg.ckeditor5.yml`, editor()],
    [FORMAT, format.replace(CUSTOM_ELEMENTS, WIDGETS.map((widget) => `        ${tagOf(widget)}\n`).join(''))],
    ...WIDGETS.flatMap((widget): [string, string][] => [
      [`${MODULE}/components/${widget}/${widget}.component.yml`, component(widget, languages)],
      [`${MODULE}/components/${widget}/${widget}.twig`, twig(widget)],
    ]),
  ];
};
