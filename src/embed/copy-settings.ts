/** What any element may carry, whatever it is. */
const KEPT = ['id', 'class', 'lang', 'dir', 'title'];

const DATA = 'data-';

/** A value without the curly quotes and spaces that an editor put around it. */
export const bare = (value: string): string => value.replace(/^[\s“”„″]+|[\s“”„″]+$/g, '');

/** The settings that a widget has, as its class says itself. */
const settingsOf = ({ constructor }: Element): readonly string[] => [
  'lang',
  ...(constructor as unknown as { observedAttributes: readonly string[] }).observedAttributes,
];

/**
 * Gives a widget settings that stood in HTML or an address that anybody may have written. Only its own settings pass, whatever
 * else is asked for: a name that means something to a browser (`onclick`, `style`, `slot`) stays without a meaning.
 */
export const copySettings = (settings: Iterable<readonly [name: string, value: string]>, widget: Element): void => {
  const known = settingsOf(widget);
  for (const [name, value] of settings) if (known.includes(name)) widget.setAttribute(name, bare(value));
};

/**
 * Gives a widget what an element of plain HTML says about it: its settings, which have `data-` in front there, and as it is what
 * any element may carry. Other `data-` attributes belong to other scripts and stay what they are.
 */
export const copyAttributes = (plain: Element, widget: Element): void => {
  const known = settingsOf(widget);
  const settings: [string, string][] = [];
  for (const attribute of [...plain.attributes]) {
    const { name, value } = attribute;
    const setting = name.startsWith(DATA) ? name.slice(DATA.length) : undefined;
    if (setting !== undefined && known.includes(setting)) settings.push([setting, value]);
    // A copy of the node, since a parser lets names through that can't be set by name.
    else if (KEPT.includes(name) || (setting !== undefined && setting !== 'nazorg')) widget.setAttributeNode(attribute.cloneNode() as Attr);
  }
  copySettings(settings, widget);
};
