import type { Page } from 'puppeteer-core';

/** One thing that a screen reader comes across: what it is, and what it says. */
export interface Heard {
  role: string;
  words: string;
  level?: number | undefined;
  live?: string | undefined;
}

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const propertyOf = ({ properties = [] }: AxNode, name: string): unknown => properties.find((one) => one.name === name)?.value.value;

/** Roles whose words stand in the text inside them; what controls are called stands nowhere else. */
const NAMED = new Set(['button', 'textbox', 'combobox', 'image', 'img', 'meter', 'progressbar', 'link']);

/**
 * Everything of the page in the order in which a screen reader reads it, out of the accessibility tree of the browser:
 * each piece of text once, and the elements that say what it is.
 */
export const readingOrder = async (page: Page): Promise<Heard[]> => {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const read = (id: string): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const role = node.role?.value ?? '';
    if (!node.ignored && role !== 'InlineTextBox') {
      const words = role === 'StaticText' || NAMED.has(role) ? (node.name?.value ?? '').replace(/\s+/g, ' ').trim() : '';
      const live = propertyOf(node, 'live');
      heard.push({
        role,
        words,
        level: propertyOf(node, 'level') as number | undefined,
        live: live === undefined || live === 'off' ? undefined : (live as string),
      });
    }
    if (NAMED.has(role) && !node.ignored) return;
    node.childIds?.forEach(read);
  };
  const root = nodes.find(({ role }) => role?.value === 'RootWebArea');
  if (root) read(root.nodeId);
  return heard;
};
