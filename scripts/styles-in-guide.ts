/** The styles for before the script in the text of a widget's guide. A guide without them is an error: nothing would hold its page still. */
export const stylesInGuide = (guide: string): string => {
  const [, styles] = /## Before the script is there[^]*?```css\n([^`]*)```/.exec(guide) ?? [];
  if (styles === undefined) throw new Error(`A guide no longer has styles for before the script: ${guide.split('\n', 1)[0] ?? ''}`);
  return styles;
};
