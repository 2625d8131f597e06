import { proseToHtml } from '../../src/authoring/prose-to-html.js';
import { withRiskPictures } from '../../src/authoring/risk-pictures.js';
import type { Pack } from '../../src/content/pack.js';
import { WIDGETS } from '../../src/embed/widget-names.js';
import { hospitalToProse } from '../../src/prose/hospital-to-prose.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { h, OF_HOSPITAL, withHospital, type ProseNode } from '../../src/prose/prose-node.js';
import { proseOf, withoutContradicted } from '../../src/prose/widget-prose.js';

/** HTML with each node on a line of its own, as integrations/php/words.php reads it. Its highest heading is at level 1. */
const toLines = (nodes: readonly ProseNode[], place: string): string => {
  const html = proseToHtml(nodes, 1);
  if (html.split('\n').length !== nodes.length) throw new Error(`${place}: a line break in the words would tear them apart.`);
  return `${html}\n`;
};

/** The place that PHP puts the lines of a hospital's profile in, before what is said without one. */
const CALL_LINES = h('ul', { [OF_HOSPITAL]: 'callLines' });

/**
 * The words of a pack as plain HTML, by file: `faq-accordion.html`, and `faq-accordion.newer.html` without what newer guidance
 * contradicts, where there is such.
 */
export const toPackageWords = (pack: Pack): [file: string, html: string][] => {
  const prose = toPackProse(pack);
  const { callLines = [], ...others } = hospitalToProse({}, undefined, pack.lang).whenToCall(prose);
  return WIDGETS.flatMap((widget) => {
    const nodes = withRiskPictures(withHospital(proseOf(prose, widget), { ...others, callLines: [CALL_LINES, ...callLines] }));
    if (nodes.length === 0) return [];
    const place = `${pack.lang} ${pack.id} ${widget}`;
    const [all, newer] = [nodes, withoutContradicted(nodes)].map((some) => toLines(some, place)) as [string, string];
    const file: [string, string] = [`${widget}.html`, all];
    return all === newer ? [file] : [file, [`${widget}.newer.html`, newer]];
  });
};
