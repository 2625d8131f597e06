import { expect, html } from '@open-wc/testing';
import { language } from '../../src/generated/languages/nl.js';
import { withAllPacks } from '../../src/prose/language-file.js';
import type { ProseNode } from '../../src/prose/prose-node.js';
import type { FaqAccordionElement } from '../../src/elements/faq-accordion/faq-accordion.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { questionsOf, togglesOf } from '../support/accordion.js';
import { messagesDuring, settled } from '../support/fixtures.js';

const { packs } = await withAllPacks(language);

const PACKS = ['recurrent-miscarriage', 'miscarriage'] as const;

const textOf = (node: ProseNode | undefined): string =>
  typeof node === 'object' ? (node.children ?? []).map(textOf).join('') : (node ?? '');

const questionsInPack = (pack: string, section?: string, hides = false): string[] =>
  packs[pack]!.faq.flatMap((node) => {
    if (typeof node === 'string' || node.tag !== 'details' || node.attributes?.['class'] !== undefined) return [];
    // Without a hospital nobody answers these.
    if (node.attributes?.['data-needs-hospital'] !== undefined) return [];
    const { 'data-section': inSection, 'data-earlier': earlier } = node.attributes ?? {};
    const wanted = (section === undefined || section === inSection) && !(hides && earlier !== undefined);
    return wanted ? [textOf(node.children?.[0]).replace(/\s+/g, ' ').trim()] : [];
  });

describe('<faq-accordion> with its built-in content', () => {
  for (const pack of PACKS) {
    it(`asks every question of the pack ${pack}, in its order`, async () => {
      const widget = await settled<FaqAccordionElement>(html`
        <faq-accordion lang="nl" pack=${pack}></faq-accordion>
      `);
      expect(questionsOf(widget)).to.deep.equal(questionsInPack(pack));
      expect(questionsOf(widget)).to.have.length.above(10);
    });

    it(`leaves out what is there because of older texts only when superseded says hide, in ${pack}`, async () => {
      const widget = await settled<FaqAccordionElement>(html`
        <faq-accordion lang="nl" pack=${pack} superseded="hide"></faq-accordion>
      `);
      expect(questionsOf(widget)).to.deep.equal(questionsInPack(pack, undefined, true));
      expect(widget.querySelectorAll('.nazorg-earlier')).to.have.length(0);
    });
  }

  it('has something to leave out', () => {
    expect(questionsInPack('recurrent-miscarriage', undefined, true)).to.have.length.below(questionsInPack('recurrent-miscarriage').length);
  });

  it('shows what it left out as soon as superseded is taken away', async () => {
    const widget = await settled<FaqAccordionElement>(html`
      <faq-accordion lang="nl" superseded="hide"></faq-accordion>
    `);
    widget.removeAttribute('superseded');
    await widget.updateComplete;
    expect(questionsOf(widget)).to.deep.equal(questionsInPack('recurrent-miscarriage'));
  });

  it('shows only the sections that are named, in the order of the pack', async () => {
    const widget = await settled<FaqAccordionElement>(html`
      <faq-accordion lang="nl" sections=" tests  chance "></faq-accordion>
    `);
    expect(questionsOf(widget)).to.deep.equal(['chance', 'tests'].flatMap((section) => questionsInPack('recurrent-miscarriage', section)));
    expect(widget.querySelectorAll('.nazorg-disclaimer')).to.have.length(1);
  });

  it('shows the sections it knows, and tells the editor which ones it does not', async () => {
    let widget: FaqAccordionElement | undefined;
    const messages = await messagesDuring(async () => {
      widget = await settled<FaqAccordionElement>(html`
        <faq-accordion lang="nl" sections="tests nonsense"></faq-accordion>
      `);
    });
    expect(questionsOf(widget!)).to.deep.equal(questionsInPack('recurrent-miscarriage', 'tests'));
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('nonsense').and.contain('chance, tests');
  });

  it('shows everything when it knows none of the sections', async () => {
    let widget: FaqAccordionElement | undefined;
    await messagesDuring(
      async () =>
        (widget = await settled<FaqAccordionElement>(html`
          <faq-accordion lang="nl" sections="nonsense"></faq-accordion>
        `)),
    );
    expect(questionsOf(widget!)).to.deep.equal(questionsInPack('recurrent-miscarriage'));
  });

  it('puts each question in a heading of the page itself, in its summary and in no slot', async () => {
    const widget = await settled<FaqAccordionElement>(html`
      <faq-accordion lang="nl"></faq-accordion>
    `);
    for (const toggle of togglesOf(widget)) {
      expect(toggle.getRootNode() === document).to.equal(true);
      expect([...toggle.children].map((child) => child.matches('h2, h3, h4, h5, h6'))).to.deep.equal([true]);
    }
    const inControls = widget.shadowRoot!.querySelectorAll(':is(button, summary, h1, h2, h3, h4, h5, h6) slot');
    expect(inControls).to.have.length(0);
  });

  it('puts its questions one level below the titles of their sections', async () => {
    const widget = await settled<FaqAccordionElement>(html`
      <faq-accordion lang="nl" heading-level="3"></faq-accordion>
    `);
    const titles = widget.querySelectorAll(':scope > h3');
    expect(titles).to.have.length.above(2);
    expect(new Set(togglesOf(widget).map((toggle) => toggle.firstElementChild?.localName))).to.deep.equal(new Set(['h4']));
  });

  it('says in a line of its own what older texts say, before where the answer comes from', async () => {
    const widget = await settled<FaqAccordionElement>(html`
      <faq-accordion lang="nl"></faq-accordion>
    `);
    const lines = Array.from(widget.querySelectorAll('.nazorg-earlier'));
    expect(lines).to.have.length.above(0);
    for (const line of lines) expect(line.nextElementSibling?.querySelector('cite')?.textContent.trim()).to.not.equal('');
  });
});
