import { expect } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { settled } from '../support/fixtures.js';
import { whatIsKept } from '../support/kept.js';
import { onPaper } from '../support/paper.js';
import { callLinesSeen, questionsSeen, searchFor, searchStatus } from '../support/search-field.js';

const SIGNS: [lang: string, typed: string, title: string, sign: string][] = [
  ['nl', 'koorts', 'Wanneer bel je?', 'Je hebt koorts of je voelt je ziek.'],
  ['nl', 'hoge koorts', 'Wanneer bel je?', 'Je hebt koorts of je voelt je ziek.'],
  ['nl', 'stinkt', 'Wanneer bel je?', 'Er komt vocht uit je vagina dat vies ruikt.'],
  ['nl', 'flauwgevallen', 'Wanneer bel je?', 'Je bent duizelig, je zweet erg of je valt (bijna) flauw.'],
  ['en', 'chills and fever', 'When to call', 'You have a fever, or you feel ill.'],
  ['de', 'Schüttelfrost', 'Wann anrufen?', 'Du hast Fieber oder fühlst dich krank.'],
  ['fr', 'frissons', 'Quand appeler ?', 'Vous avez de la fièvre, ou vous vous sentez malade.'],
  ['pl', 'dreszcze', 'Kiedy dzwonić?', 'Masz gorączkę albo czujesz się chora.'],
  ['tr', 'titreme', 'Ne zaman aramalı?', 'Ateşiniz var ya da kendinizi hasta hissediyorsunuz.'],
  ['uk', 'озноб', 'Коли телефонувати?', 'У вас висока температура або ви почуваєтеся хворою.'],
  ['ar', 'قشعريرة', 'متى تتصلين؟', 'حرارتكِ مرتفعة، أو تشعرين بأنكِ مريضة.'],
];

const built = (attributes = '', lang = 'nl'): Promise<FaqAccordionElement> =>
  settled<FaqAccordionElement>(`<faq-accordion lang="${lang}" pack="miscarriage" searchable ${attributes}></faq-accordion>`);

const numbersSeen = ({ shadowRoot }: FaqAccordionElement): string[] =>
  [...shadowRoot!.querySelectorAll<HTMLAnchorElement>('.call a')].filter((link) => link.checkVisibility()).map(({ href }) => href);

/** Whom to call at night, and how to find the number. */
const NIGHT =
  '’s Avonds, ’s nachts, in het weekend en op feestdagen: bel de huisartsenpost. Het nummer vind je als je zoekt op ‘huisartsenpost’ en je woonplaats.';

describe('<faq-accordion searchable> for somebody with a sign to call for', () => {
  for (const [lang, typed, title, sign] of SIGNS) {
    it(`shows when to call, and that sign alone, for "${typed}" (${lang})`, async () => {
      const widget = await built('', lang);
      await searchFor(widget, typed);
      const seen = callLinesSeen(widget);
      expect(seen).to.include.members([title, sign]);
      expect(searchStatus(widget)).to.contain(title);
      const signs = [...widget.shadowRoot!.querySelectorAll('.call li:not(.nazorg-line)')];
      expect(signs.filter((one) => one.checkVisibility())).to.have.length(1);
    });
  }

  it('says whom to call at which hour, and what to do when nobody answers', async () => {
    const widget = await built();
    await searchFor(widget, 'koorts');
    expect(callLinesSeen(widget)).to.deep.equal([
      'Wanneer bel je?',
      'Is er levensgevaar?',
      'Bel 112',
      'Als nu elke seconde telt.',
      'Bel meteen, dag en nacht',
      'Overdag op werkdagen: bel de huisarts.',
      NIGHT,
      'Doe dat als je een van deze dingen merkt:',
      'Je hebt koorts of je voelt je ziek.',
      'Twijfel je? Bel. Je belt nooit voor niets.',
      'Neemt niemand op, of wordt het erger? Bel 112.',
    ]);
  });

  it('takes the name of no other widget with it', async () => {
    const widget = await built();
    await searchFor(widget, 'koorts');
    const own = await settled<FaqAccordionElement>(
      '<faq-accordion lang="nl"><h2>Wanneer bel je?</h2><details><summary>Een vraag</summary><p>Ja.</p></details></faq-accordion>',
    );
    expect(own.shadowRoot!.querySelector('[part="print"]')!.ariaLabel).to.equal('Afdrukken: Wanneer bel je?');
  });

  it('gives the number of the hospital of the page', async () => {
    const widget = await built('profile="/answers/profile.json"');
    await searchFor(widget, 'koorts');
    expect(numbersSeen(widget)).to.include('tel:+31201234567');
  });

  it('finds what the hospital itself calls a reason to call', async () => {
    const widget = await built('profile="/answers/full-profile.json"');
    await searchFor(widget, 'graden');
    expect(callLinesSeen(widget)).to.include.members(['Jouw ziekenhuis zegt hierbij:', 'Bel bij een temperatuur boven de 38 graden.']);
    expect(callLinesSeen(widget)).to.not.include('Je hebt koorts of je voelt je ziek.');
    await searchFor(widget, 'stinkt');
    expect(callLinesSeen(widget)).to.not.include('Jouw ziekenhuis zegt hierbij:');
  });

  it('has it in an empty tag, in a part of the questions, and for readers who are addressed formally', async () => {
    const empty = await settled<FaqAccordionElement>('<faq-accordion lang="nl" searchable sections="tests"></faq-accordion>');
    await searchFor(empty, 'koorts');
    expect(callLinesSeen(empty)).to.include('Je hebt koorts of je voelt je ziek.');
    const formal = await built('address-form="formal"');
    await searchFor(formal, 'koorts');
    expect(callLinesSeen(formal)).to.include('U heeft koorts of u voelt zich ziek.');
  });

  it('shows the questions too that hold what is typed', async () => {
    const widget = await built();
    await searchFor(widget, 'duizelig');
    expect(questionsSeen(widget)).to.include('Wat merk ik tijdens de miskraam?');
    expect(searchStatus(widget)).to.match(/^Kijk bij ‘Wanneer bel je\?’\. 1 vraag gevonden\./);
  });

  it('shows nothing of it for a word of most questions, or for one of none of the signs', async () => {
    const widget = await built();
    for (const typed of ['miskraam', 'zwanger', 'doptone', 'wat is het', '']) {
      await searchFor(widget, typed);
      expect(callLinesSeen(widget), typed).to.deep.equal([]);
    }
  });

  it('changes nothing on the page, keeps nothing, and tells nobody', async () => {
    const widget = await built('profile="/answers/profile.json"');
    const before = [await whatIsKept(), performance.getEntriesByType('resource').length, widget.outerHTML];
    const changes = new MutationObserver(() => undefined);
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await searchFor(widget, 'koorts');
    expect(changes.takeRecords()).to.have.length(0);
    expect([await whatIsKept(), performance.getEntriesByType('resource').length, widget.outerHTML]).to.deep.equal(before);
  });

  it('takes it off paper, and away with what was typed', async () => {
    const widget = await built();
    await searchFor(widget, 'koorts');
    await onPaper(() => expect(callLinesSeen(widget)).to.deep.equal([]));
    widget.clear();
    await widget.updateComplete;
    expect(callLinesSeen(widget)).to.deep.equal([]);
    expect(searchStatus(widget)).to.equal('');
  });

  it('looks as words of a pack look, with numbers that a finger hits', async () => {
    const widget = await built('profile="/answers/profile.json"');
    await searchFor(widget, 'koorts');
    const link = widget.shadowRoot!.querySelector('.call a[href="tel:+31201234567"]')!;
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(widget.shadowRoot!.querySelector('.call .nazorg-call-line')!).fontWeight).to.equal('600');
  });
});
