import { WebKitInspector } from '../../../scripts/browsers/webkit-inspector.js';
import { findWebKit } from '../../../scripts/browsers/webkit.js';
import type { Told, ToldPage } from './told.js';

interface Properties {
  role: string;
  label: string;
  headingLevel?: number;
  expanded?: boolean;
  controlledNodeIds?: number[];
  liveRegionStatus?: string;
  childNodeIds?: number[];
}

/** A page in WebKitGTK, whose inspector tells of elements only: loose words are left out. */
export const openInWebKit = async (address: string): Promise<ToldPage> => {
  const inspector = await WebKitInspector.open(findWebKit()!, address);
  const toTold = async (nodeId: number): Promise<Told> => {
    const { properties } = await inspector.ask<{ properties: Properties }>('DOM.getAccessibilityPropertiesForNode', { nodeId });
    return {
      role: properties.role,
      name: properties.label,
      level: properties.headingLevel,
      expanded: properties.expanded,
      controls: properties.controlledNodeIds !== undefined,
      live: properties.liveRegionStatus,
      children: await Promise.all((properties.childNodeIds ?? []).map(toTold)),
    };
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
