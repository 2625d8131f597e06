import type { PackProse } from './pack-prose.js';
import { attributeOf, OF_HOSPITAL, type ProseNode } from './prose-node.js';

/** When to call and whom, as a pack says it in its course. Where it has none, or there is no pack, whom to call. */
export const callProse = ({ timeline = [], help }: Partial<Pick<PackProse, 'timeline' | 'help'>>): ProseNode[] => {
  const block = timeline.find((node) => attributeOf(node, 'class') === 'nazorg-urgent');
  if (block !== undefined) return [block];
  const home = help?.countries[0];
  const children = home ? [{ tag: 'ul', attributes: { class: 'nazorg-lines' }, children: [home.daytime, home.outOfHours] }] : [];
  return [{ tag: 'div', attributes: { [OF_HOSPITAL]: 'callLines' }, children }];
};
