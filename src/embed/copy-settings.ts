/** A value without the curly quotes and spaces that an editor put around it. */
export const bare = (value: string): string => value.replace(/^[\s“”„″]+|[\s“”„″]+$/g, '');

/** The settings that a widget has, as its class says itself. */
const settingsOf = ({ constructor }: Element): readonly string[] => [
  'lang',
  ...(constructor as unknown as { observedAttributes: readonly string[] }).observedAttributes,
];

/**
 * Gives a widget the settings that stand in HTML or an address that anybody may have written. Only its own settings are asked for:
 * a name that means something to a browser (`onclick`, `style`, `slot`) stays without a meaning.
 * @param valueOf - The value of a setting; null where there is none.
 */
export const copySettings = (valueOf: (setting: string) => string | null, widget: Element): void => {
  for (const setting of settingsOf(widget)) {
    const value = valueOf(setting);
    if (value !== null) widget.setAttribute(setting, bare(value));
    else widget.removeAttribute(setting);
  }
};
