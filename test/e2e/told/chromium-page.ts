import puppeteer, { type Protocol } from 'puppeteer-core';
import { BROWSER_FLAGS } from '../../../scripts/browser-flags.js';
import { ensureBrowser } from '../../../scripts/ensure-browser.js';
import type { Told, ToldPage } from './told.js';

type Node = Protocol.Accessibility.AXNode;

/** Chromium's names for roles, where they aren't ARIA's. */
const ROLES: Record<string, string> = { StaticText: 'text', DisclosureTriangle: 'summary', none: '', strong: '', emphasis: '' };

/** Only drawn. */
const UNTOLD = new Set(['InlineTextBox', 'ListMarker']);

const toTold = (node: Node, nodes: ReadonlyMap<string, Node>): Told => {
  const role = String(node.role?.value);
  const property = (name: string): Protocol.Accessibility.AXValue | undefined =>
    node.properties?.find((candidate) => candidate.name === name)?.value;
  return {
    role: node.ignored ? '' : (ROLES[role] ?? role),
    name: String(node.name?.value ?? ''),
    level: role === 'heading' ? (property('level')?.value as number) : undefined,
    expanded: property('expanded')?.value as boolean | undefined,
    live: property('live')?.value as string | undefined,
    children: (node.childIds ?? [])
      .flatMap((id) => nodes.get(id) ?? [])
      .filter((child) => !UNTOLD.has(String(child.role?.value)))
      .map((child) => toTold(child, nodes)),
  };
};

/** A page in Chromium, which tells its whole tree through the protocol of its developer tools. */
export const openInChromium = async (address: string): Promise<ToldPage> => {
  const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle0' });
  const tools = await page.createCDPSession();
  await tools.send('Accessibility.enable');
  return {
    tell: async () => {
      const { nodes } = await tools.send('Accessibility.getFullAXTree');
      return toTold(nodes[0]!, new Map(nodes.map((node) => [node.nodeId, node])));
    },
    run: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
};
