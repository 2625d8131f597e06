import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { actionColourOf } from '../support/action-colour.js';
import { beforeScript } from '../support/before-script.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { openFigures } from '../support/roots.js';
import { shownText } from '../support/shown-text.js';
import { widgetIn } from '../support/widget-in.js';
import { WIDGETS } from '../support/widgets.js';

const settledWithMessages = async (written: string): Promise<{ widget: LitElement; messages: string[] }> => {
  let widget: LitElement | undefined;
  const messages = await messagesDuring(async () => (widget = await settled(written)));
  return { widget: widget!, messages };
};

const BRANDED = 'rgb(122, 31, 92)';

describe("a hospital's colours", () => {
  for (const { tag, given } of WIDGETS) {
    it(`paint <${tag}>`, async () => {
      const { widget, messages } = await settledWithMessages(`<${tag} lang="nl" ${given} profile="/answers/full-profile.json"></${tag}>`);
      expect(messages).to.deep.equal([]);
      expect(actionColourOf(widget)).to.equal(BRANDED);
    });
  }

  it("paint the author's own words too", async () => {
    const { widget } = await settledWithMessages(
      '<faq-accordion lang="nl" profile="/answers/full-profile.json"><details><summary>A?</summary><p>B.</p></details></faq-accordion>',
    );
    expect(actionColourOf(widget.querySelector('summary')!)).to.equal(BRANDED);
  });

  it('paint a box of plain HTML and its words', async () => {
    const box = await fixture(
      `<div class="nazorg-faq-accordion" data-profile="/answers/full-profile.json">${beforeScript}<details><summary>A?</summary><p>B.</p></details></div>`,
    );
    const widget = widgetIn(box.parentElement!);
    await widget.updateComplete;
    expect(actionColourOf(widget)).to.equal(BRANDED);
    expect(actionColourOf(box.querySelector('summary')!)).to.equal(BRANDED);
  });

  it('have another tint on a dark page', async () => {
    const { widget } = await settledWithMessages(
      '<faq-accordion lang="nl" style="color-scheme: dark" profile="/answers/full-profile.json"></faq-accordion>',
    );
    expect(actionColourOf(widget)).to.equal('rgb(240, 182, 218)');
  });

  it('stay below what the page itself sets', async () => {
    const { widget } = await settledWithMessages(
      '<faq-accordion lang="nl" style="--nazorg-action: rgb(1, 2, 3)" profile="/answers/full-profile.json"></faq-accordion>',
    );
    expect(actionColourOf(widget)).to.equal('rgb(1, 2, 3)');
  });

  it('are refused when they could ask another site for a picture', async () => {
    const { widget, messages } = await settledWithMessages(
      '<contact-card lang="nl" phone="112" phone-label="Nood" profile="/answers/telling-brand.json"></contact-card>',
    );
    expect(widget.getAttribute('style') ?? '').to.not.contain('url');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/brand\.action should be a colour/);
  });
});

describe('what a hospital itself says about when to call', () => {
  it('stands with the signs, below the lines, with who set it and when', async () => {
    const { widget } = await settledWithMessages(
      '<aftercare-timeline lang="nl" profile="/answers/full-profile.json"></aftercare-timeline>',
    );
    const call = shownText(widget.shadowRoot!.querySelector('[part="call"]')!);
    const places = [
      '+31201234567',
      'Jouw ziekenhuis zegt hierbij:',
      '38 graden',
      'Beoordeeld door Naam van wie tekent, gynaecoloog op 1 oktober 2026.',
    ];
    const found = places.map((words) => call.indexOf(words));
    expect(found).to.not.contain(-1);
    expect(found).to.deep.equal([...found].sort((one, other) => one - other));
  });

  it('is said in the language of the page, in its own words', async () => {
    const { widget } = await settledWithMessages(
      '<aftercare-timeline lang="en" profile="/answers/full-profile.json"></aftercare-timeline>',
    );
    const list = Array.from(widget.querySelectorAll('ul')).find(({ innerText }) => innerText.includes('38 graden'))!;
    expect([list.lang, list.dir]).to.deep.equal(['nl', 'ltr']);
    expect(widget.innerText).to.contain('1 October 2026');
  });

  it('is not shown when nobody signed it', async () => {
    const { widget } = await settledWithMessages(
      '<aftercare-timeline lang="nl" profile="/answers/unsigned-profile.json"></aftercare-timeline>',
    );
    expect(widget.innerText).to.not.contain('38 graden').and.not.contain('Jouw ziekenhuis zegt');
    expect(widget.innerText).to.contain('+31201234567');
  });
});

describe('what a hospital should have checked again', () => {
  it('is told to the editor of its profile, and to no reader', async () => {
    const { widget, messages } = await settledWithMessages(
      '<contact-card lang="nl" profile="/answers/unsigned-profile.json"></contact-card>',
    );
    expect(messages).to.have.length(2);
    expect(messages[0]).to.match(/the profile should have been checked again by 2021-01-01/);
    expect(messages[1]).to.match(/the thresholds aren't shown: they need a reviewedBy/);
    expect(shownText(widget)).to.not.contain('2021');
  });

  it('is told to the editor of its pack, which says who checked it', async () => {
    const { widget, messages } = await settledWithMessages('<faq-accordion lang="nl" src="/answers/reviewed-pack.json"></faq-accordion>');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/its content should have been checked again by 2021-01-01/);
    expect(widget.innerText).to.contain('Beoordeeld door Naam van wie tekent op 1 januari 2020.');
  });
});

describe("a hospital's own tables of figures", () => {
  it('are drawn without the rows that lack something, and the editor hears which and why', async () => {
    const { widget, messages } = await settledWithMessages('<risk-meter lang="nl" src="/answers/half-tables.json"></risk-meter>');
    openFigures(widget);
    const words = shownText(widget);
    expect(words).to.contain('Tabel over eigen').and.contain('Iedereen').and.contain('12').and.contain('88');
    expect(words).to.not.contain('Niemand').and.not.contain('Halve waarheid');
    expect(widget.querySelectorAll('svg.nazorg-picture')).to.have.length(1);
    expect(messages).to.deep.equal([
      '[nazorg] <risk-meter> src: the row "nobody" isn\'t shown: it has no population in the figure "of-nobody".',
      '[nazorg] <risk-meter> src: the row "one-frame" isn\'t shown: risk.groups[0].rows[2].no should be text.',
    ]);
  });

  it('leave the other widgets of the pack as they are', async () => {
    const { widget } = await settledWithMessages('<faq-accordion lang="nl" src="/answers/half-tables.json"></faq-accordion>');
    expect(shownText(widget)).to.contain('Wat is eigen?');
  });
});

describe("a hospital's related pages", () => {
  it('are links on the contact card, unless they are no address', async () => {
    const { widget } = await settledWithMessages('<contact-card lang="nl" profile="/answers/full-profile.json"></contact-card>');
    const links = Array.from(widget.querySelectorAll('a'), ({ textContent }) => textContent);
    expect(links).to.include('Afscheid nemen').and.not.include('Een rare plek');
    expect(widget.innerText).to.contain('Een rare plek');
  });
});

describe('changes to a built-in pack', () => {
  it('replace, add and leave out, and what could not be found is told to the editor', async () => {
    const { widget, messages } = await settledWithMessages('<faq-accordion lang="nl" src="/answers/extension.json"></faq-accordion>');
    const questions = Array.from(widget.querySelectorAll(':scope > details > summary'), ({ textContent }) => textContent);
    expect(questions).to.include('Heb ik pijn?').and.include('Waar meld ik me?').and.include('Hoe lang blijf ik bloeden?');
    expect(questions.indexOf('Waar meld ik me?')).to.be.lessThan(questions.indexOf('Heb ik pijn?'));
    expect(questions).to.not.include('Wat is een curettage?');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/leaveOut names "nowhere"/);
  });

  it('leave the widgets that they do not touch as they are', async () => {
    const { widget } = await settledWithMessages('<risk-meter lang="nl" src="/answers/extension.json"></risk-meter>');
    const builtIn = await settled('<risk-meter lang="nl" pack="miscarriage"></risk-meter>');
    expect(shownText(widget)).to.equal(shownText(builtIn));
  });
});

describe('changes that cannot be used', () => {
  it('leave the pack that they name, and not another', async () => {
    const { widget, messages } = await settledWithMessages('<faq-accordion lang="nl" src="/answers/wrong-extension.json"></faq-accordion>');
    const builtIn = await settled('<faq-accordion lang="nl" pack="miscarriage"></faq-accordion>');
    expect(shownText(widget)).to.equal(shownText(builtIn));
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/leaveOut should be a list.* Showing the built-in pack that it changes\./);
  });

  it('say so when they name a pack that there is not', async () => {
    const { messages } = await settledWithMessages('<faq-accordion lang="nl" src="/answers/unknown-extension.json"></faq-accordion>');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/extends should be .*recurrent-miscarriage.* Showing whom to call instead\./);
  });
});

describe('where the built-in content comes from', () => {
  it('is opened below all questions, and is no question of its own', async () => {
    const widget = await settled<LitElement & { expandAll: () => void }>('<faq-accordion lang="nl"></faq-accordion>');
    widget.expandAll();
    const [provenance, ...others] = widget.querySelectorAll<HTMLDetailsElement>('.nazorg-provenance');
    expect(others).to.have.length(0);
    expect(provenance!.open).to.equal(false);
    provenance!.querySelector('summary')!.click();
    expect(provenance!.innerText).to.contain('Herhaalde miskraam').and.contain('2007');
    expect(widget.lastElementChild).to.equal(provenance);
  });

  for (const tag of ['risk-meter', 'aftercare-timeline', 'contact-card']) {
    it(`is there once in <${tag}>`, async () => {
      const widget = await settled(`<${tag} lang="nl" phone="112" phone-label="Nood"></${tag}>`);
      const [provenance, ...others] = widget.querySelectorAll<HTMLElement>('.nazorg-provenance');
      expect(others).to.have.length(0);
      expect(provenance!.checkVisibility()).to.equal(true);
    });
  }
});
