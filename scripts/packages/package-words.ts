import { proseToHtml } from '../../tools/authoring/prose-to-html.js';
import { withRiskPictures } from '../../tools/authoring/risk-pictures.js';
import type { Pack } from '../../src/content/pack.js';
import { WIDGETS } from '../../src/widgets.js';
import { place as placeOf } from '../../src/prose/help-prose.js';
import { toPackProse, type PackProse } from '../../src/prose/pack-prose.js';
import { attributeOf, OF_HOSPITAL, withHospital, type ProseNode } from '../../src/prose/prose-node.js';
import { proseOf, withoutEarlier } from '../../src/prose/widget-prose.js';

/** HTML with each node on a line of its own, as integrations/php/words.php reads it. Its highest heading is at level 1. */
const toLines = (nodes: readonly ProseNode[], place: string): string => {
  const html = proseToHtml(nodes, 1);
  if (html.split('\n').length !== nodes.length) throw new Error(`${place}: a line break in the words would tear them apart.`);
  return `${html}\n`;
};

/** Where PHP leaves out the emergency number of the country, in a profile of another one. */
const withElsewhere = (node: ProseNode, { help }: PackProse): ProseNode[] =>
  attributeOf(node, OF_HOSPITAL) === 'emergency' && help ? [node, placeOf('elsewhere', [help.elsewhere])] : [node];

/** A package has no answers of a hospital of its own: what waits for one inside of a question is left out. */
const withoutAnswers = (node: ProseNode): ProseNode[] => (attributeOf(node, OF_HOSPITAL) === undefined ? withHospital([node]) : [node]);

/**
 * The words of a pack as plain HTML, by file: `faq-accordion.html`, and `faq-accordion.newer.html` without what older texts
 * say, where they say something else. The places of a hospital stay in it, each with what stands there without one.
 */
export const toPackageWords = (pack: Pack): [file: string, html: string][] => {
  const prose = toPackProse(pack);
  return WIDGETS.flatMap((widget) => {
    const nodes = withRiskPictures(
      proseOf(prose, widget)
        .flatMap((node) => withElsewhere(node, prose))
        .flatMap(withoutAnswers),
    );
    if (nodes.length === 0) return [];
    const place = `${pack.lang} ${pack.id} ${widget}`;
    const [all, newer] = [nodes, withoutEarlier(nodes)].map((some) => toLines(some, place)) as [string, string];
    const file: [string, string] = [`${widget}.html`, all];
    return all === newer ? [file] : [file, [`${widget}.newer.html`, newer]];
  });
};
