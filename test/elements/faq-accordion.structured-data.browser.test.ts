import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { detailsOf, questionsOf } from '../support/accordion.js';
import { complete, noticed, settled } from '../support/fixtures.js';
import { BOTH, dataOf, DETAILS, own, saidBy, scriptsIn } from '../support/structured-data.js';

const isLoaded = (): boolean => performance.getEntriesByType('resource').some(({ name }) => name.includes('faq-structured-data'));

describe('<faq-accordion structured-data>', () => {
  it('says nothing and loads nothing without the attribute, and does both as soon as it is there', async () => {
    const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${DETAILS}</faq-accordion>`);
    expect(scriptsIn(widget)).to.have.length(0);
    expect(isLoaded()).to.equal(false);
    widget.setAttribute('structured-data', '');
    await complete(widget);
    expect(isLoaded()).to.equal(true);
    expect(saidBy(widget)).to.deep.equal(BOTH);
    expect(dataOf(widget).inLanguage).to.equal('nl');
  });

  it('says every question of the built-in content, with its answer and nothing of the widget around it', async () => {
    const widget = await settled<FaqAccordionElement>('<faq-accordion lang="nl" structured-data></faq-accordion>');
    expect(saidBy(widget).map(([question]) => question)).to.deep.equal(questionsOf(widget));
    const all = saidBy(widget).flat();
    const apart = Array.from(widget.querySelectorAll('.nazorg-copy, .nazorg-provenance > summary, .nazorg-gloss'), ({ textContent }) =>
      textContent.trim(),
    );
    expect(apart).to.have.length.above(5);
    for (const words of new Set(apart)) expect(all.filter((text) => text.includes(words))).to.deep.equal([]);
    for (const text of all) expect(text).to.match(/^\S.*\S$/s);
  });

  it('says what older texts say with the answer that it belongs to', async () => {
    const widget = await settled<FaqAccordionElement>('<faq-accordion lang="nl" structured-data></faq-accordion>');
    const noted = Array.from(widget.querySelectorAll('details > .nazorg-earlier'), ({ textContent }) => textContent);
    expect(noted).to.have.length.above(0);
    for (const note of noted) expect(saidBy(widget).filter(([, answer]) => answer.includes(note))).to.have.length(1);
  });

  it('leaves out a question without words in its answer, and is not there when no question is left', async () => {
    const widget = await own(`${DETAILS}<details><summary>Hoe ziet het eruit?</summary><img src="data:," alt=""></details>`);
    expect(saidBy(widget)).to.deep.equal(BOTH);
    detailsOf(widget).forEach((details) => details.querySelector('p')?.remove());
    await noticed(widget);
    expect(scriptsIn(widget)).to.have.length(0);
  });

  it('holds no text that could end it in a saved page', async () => {
    const evil = '</script><img src=x onerror=alert(1)><!-- <script>';
    const widget = await own('<details><summary>?</summary><p></p></details>');
    widget.querySelector('details p')!.textContent = evil;
    await noticed(widget);
    expect(saidBy(widget)).to.deep.equal([['?', evil]]);
    const saved = new DOMParser().parseFromString(widget.outerHTML, 'text/html');
    expect(saved.images).to.have.length(0);
    expect(saved.scripts).to.have.length(1);
    expect(saidBy(saved.body)).to.deep.equal([['?', evil]]);
  });

  it('is shown to nobody, whatever the page does to hidden elements', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important } script { display: block !important }';
    document.head.append(style);
    const widget = await own();
    widget.insertAdjacentHTML('beforeend', '<details><summary>En later?</summary><p>Dan ook.</p></details>');
    await noticed(widget);
    expect(scriptsIn(widget)[0]!.getClientRects()).to.have.length(0);
    expect(widget.innerText).to.not.include('schema.org');
    style.remove();
  });

  it('leaves alone what the author wrote for machines', async () => {
    const written = '<script type="application/ld+json">{"@type":"Hospital"}</script>';
    const widget = await own(`${written}${DETAILS}`);
    widget.structuredData = false;
    await widget.updateComplete;
    expect(scriptsIn(widget).map(({ textContent }) => textContent)).to.deep.equal(['{"@type":"Hospital"}']);
  });

  it('shares a FAQPage with another widget on the page', async () => {
    const [one, other] = [await own(), await own()];
    expect(dataOf(one)['@id']).to.equal(dataOf(other)['@id']);
  });
});

describe('<faq-accordion structured-data> under Trusted Types', () => {
  it('breaks no rule, and says its words', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const loads = oneEvent(frame, 'load');
    frame.srcdoc = `
      <meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
      <script>document.addEventListener('securitypolicyviolation', ({ sample }) => (document.title += sample))</script>
      <script type="module" src="/src/elements/faq-accordion/faq-accordion.ts"></script>
      <faq-accordion lang="nl" structured-data>${DETAILS}</faq-accordion>`;
    await loads;
    const page = frame.contentDocument!;
    const widget = page.querySelector<FaqAccordionElement>('faq-accordion')!;
    await complete(widget);
    widget.querySelector('details p')!.append('!');
    await noticed(widget);
    page.body.append(widget.cloneNode(true));
    expect(saidBy(widget)[0]).to.deep.equal(['Mag er iemand mee?', 'Ja, dat mag.!']);
    // A rule that is broken on purpose: what was broken before it is reported before it.
    const reported = oneEvent(page, 'securitypolicyviolation');
    expect(() => (page.createElement('p').innerHTML = 'on purpose')).to.throw();
    await reported;
    expect(page.title).to.equal('Element innerHTML|on purpose');
  });
});
