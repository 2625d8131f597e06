import type { PackProse } from './pack-prose.js';
import { attributeOf, OF_HOSPITAL, type ProseNode } from './prose-node.js';

/** Where that ends: with whom to talk to, or the next step. */
const isBeyond = (node: ProseNode): boolean =>
  attributeOf(node, OF_HOSPITAL) === 'distress' || (typeof node === 'object' && /^h\d$/.test(node.tag));

/** When to call and whom, as a pack says it in its course. Where it has none, or there is no pack, whom to call. */
export const callProse = ({ timeline = [], help }: Partial<Pick<PackProse, 'timeline' | 'help'>>): ProseNode[] => {
  const home = help?.countries[0];
  const start = timeline.findIndex((node) => attributeOf(node, 'class') === 'nazorg-call');
  if (start < 0) {
    const children = home ? [{ tag: 'ul', attributes: { class: 'nazorg-lines' }, children: [home.daytime, home.outOfHours] }] : [];
    return [{ tag: 'div', attributes: { [OF_HOSPITAL]: 'callLines' }, children }];
  }
  const end = timeline.findIndex((node, index) => index > start && isBeyond(node));
  return timeline.slice(start, end < 0 ? undefined : end);
};
