import { expect } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { language } from '../../src/generated/languages/nl.js';
import type { Synonyms } from '../../src/prose/pack-prose.js';
import { complete, settled } from '../support/fixtures.js';
import { questionsSeen, searchFor } from '../support/search-field.js';

const { synonyms: real } = language;

const built = (attributes = 'searchable'): Promise<FaqAccordionElement> =>
  settled<FaqAccordionElement>(`<faq-accordion lang="nl" pack="miscarriage" ${attributes}></faq-accordion>`);

describe('the synonyms of <faq-accordion searchable>', () => {
  afterEach(() => {
    language.synonyms = real;
  });

  it('are not asked for without a search, and are once there is one', async () => {
    let asked = 0;
    language.synonyms = async () => {
      asked += 1;
      return real();
    };
    const widget = await built('');
    expect(asked).to.equal(0);
    widget.searchable = true;
    await complete(widget);
    expect(asked).to.equal(1);
    await searchFor(widget, 'zuigcurettage');
    expect(questionsSeen(widget)).to.include('Wat is een curettage?');
    expect(asked).to.equal(1);
  });

  it('find what was typed before they came', async () => {
    let come: (synonyms: Synonyms) => void = () => undefined;
    language.synonyms = () => new Promise((resolve) => (come = resolve));
    const widget = await built('');
    widget.searchable = true;
    await widget.updateComplete;
    await searchFor(widget, 'schoonmaken');
    expect(questionsSeen(widget)).to.include('Is een miskraam nog tegen te houden?');
    come([['curettage', 'schoonmaken']]);
    await complete(widget);
    expect(questionsSeen(widget)).to.include('Wat is een curettage?').and.not.include('Is een miskraam nog tegen te houden?');
  });

  it('leave a search that does without them when their file can’t be had', async () => {
    language.synonyms = () => Promise.reject(new Error('no file'));
    const widget = await built();
    await searchFor(widget, 'doptone');
    expect(questionsSeen(widget)).to.include('Er was met de Doptone niets te horen: wat betekent dat?');
  });
});
