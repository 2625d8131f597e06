import { WebKitInspector } from '../../../scripts/browsers/webkit-inspector.js';
import { findWebKit } from '../../../scripts/browsers/webkit.js';
import type { Told, ToldPage } from './told.js';

interface Properties {
  role: string;
  label: string;
  headingLevel?: number;
  expanded?: boolean;
  liveRegionStatus?: string;
  childNodeIds?: number[];
}

/** WebKit tells of a `<details>` as a group that is open or closed, and of its summary as something with a name and no role. */
const withSummary = ({ role, expanded }: Told, children: readonly Told[]): readonly Told[] =>
  role === 'group' && expanded !== undefined
    ? children.map((child) => (child.role === '' && child.name !== '' ? { ...child, role: 'summary', expanded } : child))
    : children;

/** A page in WebKitGTK, whose inspector tells of elements only: loose words are left out. */
export const openInWebKit = async (address: string): Promise<ToldPage> => {
  const inspector = await WebKitInspector.open(findWebKit()!, address);
  const toTold = async (nodeId: number): Promise<Told> => {
    const { properties } = await inspector.ask<{ properties: Properties }>('DOM.getAccessibilityPropertiesForNode', { nodeId });
    const children = await Promise.all((properties.childNodeIds ?? []).map(toTold));
    const told = {
      role: properties.role,
      name: properties.label,
      level: properties.headingLevel,
      expanded: properties.expanded,
      live: properties.liveRegionStatus,
      children,
    };
    return { ...told, children: withSummary(told, children) };
  };
  return {
    tell: async () => {
      const { root } = await inspector.ask<{ root: { nodeId: number } }>('DOM.getDocument');
      return toTold(root.nodeId);
    },
    run: (expression) => inspector.run(expression),
    close: () => inspector.close(),
  };
};
