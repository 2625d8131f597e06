/** The styles that the guide of a widget asks an editor to put in the head of a page, so that nothing moves. */
export const documentedStyles = async (widget: string): Promise<string> => {
  const docs = await (await fetch(`/docs/${widget}.md`)).text();
  const [, after = ''] = docs.split('## Before the script is there');
  return /```css\n([^`]*)```/.exec(after)?.[1] ?? '';
};
