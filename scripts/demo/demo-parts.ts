import { PART_ORDER } from '../../src/content/parts.js';
import type { Pack } from '../../src/content/pack.js';
import type { Profile } from '../../src/content/profile.js';
import { hospitalToProse } from '../../src/prose/hospital-to-prose.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { attributeOf, h, proseWords, tagAt, withHospital, type ProseNode } from '../../src/prose/prose-node.js';
import { textToProse } from '../../src/prose/text-to-prose.js';
import { callId } from '../../src/prose/timeline-prose.js';
import { proseToHtml } from '../../tools/authoring/prose-to-html.js';
import { withRiskPictures } from '../../tools/authoring/risk-pictures.js';
import { widgetToHtml } from '../../tools/authoring/widget-to-html.js';

/** The words of the page around the widgets, in one language. */
export interface DemoWords {
  language: string;
  hospital: string;
  skip: string;
  breadcrumb: { label: string; above: string[] };
  'recurrent-miscarriage': PageWords;
  miscarriage: PageWords;
  'on-this-page': string;
  languages: string;
  parts: { questions: string; figures: string; contact: string; afterwards: string; related: string };
  footer: string;
}

/** Words of one page: its title, what it is in one sentence, and what else there is to say once somebody knows when to call. */
interface PageWords {
  title: string;
  lead: string;
  more: string;
}

/** Everything one demo page is made of. */
export interface DemoPage {
  pack: Pack;
  profile: Profile;
  words: DemoWords;
  /** Writes an address of the site as this page sees it. */
  link: (address: string) => string;
  languages: readonly { lang: string; name: string; href: string }[];
  pathTo: (pack: string) => string;
}

/** A part of a page: where links to it lead, what it is called, and its HTML. */
export interface DemoPart {
  id: string;
  name: string;
  html: string;
}

/** Where the headings of a page's parts start. */
const PART_LEVEL = 2;

/** When to call, and whom to talk to at any hour: what stands at the top of a page, apart from the course. */
export const isCall = (node: ProseNode): boolean => ['nazorg-urgent', 'nazorg-distress'].includes(attributeOf(node, 'class') ?? '');

/** The same below a heading. */
const deeper = (node: ProseNode): ProseNode =>
  typeof node === 'string' ? node : { ...node, tag: tagAt(node.tag, 2), ...(node.children ? { children: node.children.map(deeper) } : {}) };

/** The page's own part, with links to the other packs. */
const relatedPart = ({ pack, words, pathTo }: DemoPage): DemoPart => {
  const id = 'zie-ook';
  const links = (pack.related ?? []).map((other) =>
    h(
      'p',
      {},
      h('a', { href: pathTo(other.id) }, h('strong', {}, textToProse(other.title, pack))),
      h('br', {}),
      textToProse(other.text, pack),
    ),
  );
  const html = proseToHtml([h('section', { id }, h('h1', {}, words.parts.related), links)], PART_LEVEL);
  return { id, name: words.parts.related, html };
};

/** When to call, by itself and so with headings one level up, and all other parts of a page in the order that its pack gives them. */
export const toDemoParts = (page: DemoPage): { call: DemoPart | undefined; others: DemoPart[] } => {
  const { pack, profile, words } = page;
  const prose = toPackProse(pack);
  const places = hospitalToProse(profile, profile.lang).places(prose);
  const timeline = withHospital(prose.timeline, places);
  const callTitle = pack.timeline && proseWords(textToProse(pack.timeline.whenToCall.title, pack));
  const part = (
    tag: string,
    id: string,
    name: string,
    attributes: Record<string, string>,
    nodes: readonly ProseNode[],
    level = PART_LEVEL,
  ): DemoPart => ({
    id,
    name,
    html: widgetToHtml(tag, { id, ...attributes }, nodes, level),
  });
  const questions = withHospital(prose.faq, places)
    .filter((node) => attributeOf(node, 'class') !== 'nazorg-related')
    .map(deeper);
  const byPart = {
    timeline: part(
      'aftercare-timeline',
      'erna',
      words.parts.afterwards,
      { 'date-input': '' },
      timeline.filter((node) => !isCall(node)),
    ),
    faq: part('faq-accordion', 'vragen', words.parts.questions, { searchable: '' }, [h('h1', {}, words.parts.questions), ...questions]),
    risk: part('risk-meter', 'cijfers', words.parts.figures, {}, withRiskPictures(prose.risk)),
    contact: part('contact-card', 'contact', words.parts.contact, {}, withHospital(prose.contact, places)),
  };
  return {
    call:
      callTitle === undefined
        ? undefined
        : { ...part('aftercare-timeline', 'bellen', callTitle, {}, timeline.filter(isCall), PART_LEVEL - 1), id: callId(pack.id) },
    others: [...(pack.order ?? PART_ORDER).map((name) => byPart[name]), relatedPart(page)],
  };
};
