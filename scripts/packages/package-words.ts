import { proseToHtml } from '../../tools/authoring/prose-to-html.js';
import { withRiskPictures } from '../../tools/authoring/risk-pictures.js';
import type { Pack } from '../../src/content/pack.js';
import { WIDGETS } from '../../src/widgets.js';
import { place as placeOf } from '../../src/prose/help-prose.js';
import { toPackProse, type PackProse } from '../../src/prose/pack-prose.js';
import { attributeOf, holdsPlace, NEEDS_HOSPITAL, OF_HOSPITAL, withHospital, type ProseNode } from '../../src/prose/prose-node.js';
import { proseOf, withoutEarlier } from '../../src/prose/widget-prose.js';

/** A place with another `<div>` in it, of which integrations/php/words.php would find the wrong end. */
const BOX_IN_PLACE = new RegExp(`<div ${OF_HOSPITAL}="[^"]*">(?:(?!</div>).)*<div\\b`);

/** HTML with each node on a line of its own, as integrations/php/words.php reads it. Its highest heading is at level 1. */
const toLines = (nodes: readonly ProseNode[], place: string): string => {
  const html = proseToHtml(nodes, 1);
  if (BOX_IN_PLACE.test(html)) throw new Error(`${place}: a place of the hospital holds a <div>.`);
  if (html.split('\n').length !== nodes.length) throw new Error(`${place}: a line break in the words would tear them apart.`);
  return `${html}\n`;
};

/** Whether a node is a place in which a hospital answers a question. */
const isAnswer = (name: string | undefined): boolean => name?.startsWith('here/') ?? false;

/**
 * The places that PHP fills, at any depth, with one more where it leaves out the emergency number of the country, in a profile of
 * another one. A package has no answers of a hospital of its own: what waits for one is left out.
 */
const toPlaces = (nodes: readonly ProseNode[], pack: PackProse): ProseNode[] =>
  nodes.flatMap((node) => {
    const name = attributeOf(node, OF_HOSPITAL);
    if (typeof node === 'string' || !holdsPlace(node) || isAnswer(name)) return withHospital([node]);
    if (name === 'emergency' && pack.help) return [node, placeOf('elsewhere', [pack.help.elsewhere])];
    if (name !== undefined) return [node];
    if (attributeOf(node, NEEDS_HOSPITAL) !== undefined) return withHospital([node]);
    return [{ ...node, children: toPlaces(node.children ?? [], pack) }];
  });

/**
 * The words of a pack as plain HTML, by file: `faq-accordion.html`, and `faq-accordion.newer.html` without what older texts
 * say, where they say something else. The places of a hospital stay in it, each with what stands there without one.
 */
export const toPackageWords = (pack: Pack): [file: string, html: string][] => {
  const prose = toPackProse(pack);
  return WIDGETS.flatMap((widget) => {
    const nodes = withRiskPictures(toPlaces(proseOf(prose, widget), prose));
    if (nodes.length === 0) return [];
    const place = `${pack.lang} ${pack.id} ${widget}`;
    const [all, newer] = [nodes, withoutEarlier(nodes)].map((some) => toLines(some, place)) as [string, string];
    const file: [string, string] = [`${widget}.html`, all];
    return all === newer ? [file] : [file, [`${widget}.newer.html`, newer]];
  });
};
