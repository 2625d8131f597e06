import { WIDGETS } from '../../src/widgets.js';
import { offeredSettings, widgetWords, type OfferedSetting } from './offered-settings.js';
import { toPhp, translated, type PhpArray, type PhpValue } from './php-array.js';

const PLUGIN = 'integrations/wordpress/nazorg-widgets';

/** Levels that a form offers; 1 is that of the title of the page, so it isn't offered but kept. */
const LEVELS = ['2', '3', '4', '5', '6'];

const choicesOf = ({ name, type, values, choices = {}, byDefault, unset, wordPress }: OfferedSetting): [string, PhpValue][] => {
  // Which languages there are and which are drafts depends on what was packaged.
  if (name === 'lang') return [['choices', { php: '$languages' }]];
  const isLevel = wordPress?.type === 'level';
  if (type !== 'choice' && !isLevel) return [];
  const none = translated((byDefault === undefined ? unset : choices[byDefault]) ?? 'As it is without');
  const named: [string, PhpValue][] = isLevel
    ? LEVELS.map((level) => [level, level])
    : values.filter((value) => value !== byDefault).map((value) => [value, translated(choices[value] ?? value)]);
  const also = isLevel ? ['1'] : [byDefault ?? []].flat();
  return [['choices', new Map([['', none], ...named])], ...(also.length > 0 ? [['also', also] as [string, PhpValue]] : [])];
};

const phpType = ({ name, type, wordPress }: OfferedSetting): string => {
  if (wordPress?.type) return wordPress.type;
  if (name === 'lang') return 'choice';
  return type === 'number' ? 'words' : type;
};

const optionOf = (setting: OfferedSetting): PhpArray => {
  const help = setting.wordPress?.help ?? setting.help;
  return new Map<string, PhpValue>([
    ['type', phpType(setting)],
    ['label', translated(setting.label)],
    ...(help === undefined ? [] : [['help', translated(help)] as const]),
    ...choicesOf(setting),
    ...(setting.isInLinks ? [['inLinks', { php: 'true' }] as const] : []),
  ]);
};

const optionsOf = (settings: readonly OfferedSetting[]): PhpArray => new Map(settings.map((setting) => [setting.name, optionOf(setting)]));

const widgetEntry = (widget: string): PhpArray => {
  const { title, description, icon } = widgetWords(widget);
  const own = offeredSettings(widget).filter(({ isShared }) => !isShared);
  return new Map<string, PhpValue>([
    ['title', translated(title)],
    ['description', translated(description)],
    ['icon', icon],
    ['options', { php: own.length === 0 ? 'common_options()' : `common_options() + ${toPhp(optionsOf(own), 3)}` }],
  ]);
};

const optionsPhp = (): string => `<?php
/**
 * What an editor can choose of each widget. Blocks, shortcode and links all go by this one list. Made by
 * scripts/build-integrations.ts from the JSDoc of the widgets: change nothing here.
 *
 * Nothing here is about a reader: no age, no number of miscarriages and no day. Those she fills in herself, and they stay in
 * the memory of the page.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * Names, descriptions and options of the widgets, in the language of whoever asks.
 *
 * Types of options: \`choice\` (one of \`choices\`), \`yes\` (on or off), \`sections\` (ids with spaces between them), \`level\`
 * (1 to 6), and words of the hospital: \`words\`, \`phone\`, \`email\`, \`site\`. What has \`inLinks\` may stand in an address.
 *
 * @return array
 */
function widgets() {
	return ${toPhp(new Map(WIDGETS.map((widget) => [widget, widgetEntry(widget)])), 1)};
}

/**
 * The options that every widget has.
 *
 * @return array
 */
function common_options() {
	$languages = array( '' => __( 'As the page', 'nazorg-widgets' ) );
	foreach ( packaged()['languages'] as $tag => $language ) {
		/* translators: %s: name of a language, in that language. */
		$languages[ $tag ] = $language['draft'] ? sprintf( __( '%s (draft)', 'nazorg-widgets' ), $language['name'] ) : $language['name'];
	}
	return ${toPhp(optionsOf(offeredSettings(WIDGETS[0] ?? '').filter(({ isShared }) => isShared)), 1)};
}
`;

const blockJson = (widget: string): string =>
  `${JSON.stringify({
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: `nazorg/${widget}`,
    title: widget,
    category: 'widgets',
    textdomain: 'nazorg-widgets',
    keywords: ['nazorg', 'miskraam', 'miscarriage', 'Fehlgeburt'],
    supports: { html: false, align: ['wide', 'full'], spacing: { margin: true } },
    editorScript: 'nazorg-widgets-editor',
  })}\n`;

/** The settings of the WordPress plugin, by their files. */
export const wordPressSettings = (): [path: string, text: string][] => [
  [`${PLUGIN}/includes/options.php`, optionsPhp()],
  ...WIDGETS.map((widget): [string, string] => [`${PLUGIN}/blocks/${widget}/block.json`, blockJson(widget)]),
];
