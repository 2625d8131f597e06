import { h, type ProseNode } from '../../src/prose/prose-node.js';
import { proseToHtml } from './prose-to-html.js';

/**
 * Writes a widget, or the plain HTML that one is made of, with its words between the tags, so that a page reads well before
 * any script runs. One line for each part, and no empty lines: CMSs make paragraphs of those.
 */
export const widgetToHtml = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  prose: readonly ProseNode[],
  headingLevel: number,
): string => {
  const lines = prose.flatMap((node) => ['\n', node]);
  return proseToHtml([h(tag, attributes, lines, '\n')], headingLevel);
};
