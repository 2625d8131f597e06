import { expect } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { detailsOf, openQuestionsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';

/** What an editor may write between the tags: the questions a reader gets, and all words in their order. */
const FORMS: { what: string; written: string; questions: string[]; words: string }[] = [
  {
    what: 'details',
    written: '<details><summary>Een</summary><p>A</p></details><details><summary>Twee</summary>B</details>',
    questions: ['Een', 'Twee'],
    words: 'Een A Twee B',
  },
  {
    what: 'details under titles',
    written:
      '<h2>Titel</h2><p>Vooraf</p><details><summary>Een</summary>A</details><h2>Later</h2><details><summary>Twee</summary>B</details>',
    questions: ['Een', 'Twee'],
    words: 'Titel Vooraf Een A Later Twee B',
  },
  {
    what: 'details in a box of the CMS',
    written: '<div class="cms"><details><summary>Een</summary>A</details></div><div><details><summary>Twee</summary>B</details></div>',
    questions: ['Een', 'Twee'],
    words: 'Een A Twee B',
  },
  {
    what: 'details whose summary holds a heading',
    written: '<details><summary><h3>Een <em>echt</em></h3></summary>A</details>',
    questions: ['Een echt'],
    words: 'Een echt A',
  },
  {
    what: 'details whose summary holds a heading in a box',
    written: '<details><summary><div><h3>Een <em>echt</em></h3></div></summary>A</details>',
    questions: ['Een echt'],
    words: 'Een echt A',
  },
  {
    what: 'a definition list',
    written: '<dl><dt>Een</dt><dd>A</dd><dd>B</dd><dt>Twee</dt><dd>C</dd></dl>',
    questions: ['Een', 'Twee'],
    words: 'Een A B Twee C',
  },
  {
    what: 'a definition list in groups',
    written: '<dl><div><dt>Een</dt><dd>A</dd></div><div><dt>Twee</dt><dd>B</dd></div></dl>',
    questions: ['Een', 'Twee'],
    words: 'Een A Twee B',
  },
  {
    what: 'a definition list with a list inside an answer',
    written: '<dl><dt>Een</dt><dd>A<dl><dt>Term</dt><dd>Uitleg</dd></dl></dd><dt>Twee</dt><dd>B</dd></dl>',
    questions: ['Een', 'Twee'],
    words: 'Een A Term Uitleg Twee B',
  },
  {
    what: 'a definition list with words gone astray',
    written: '<dl>Vooraf<dt>Een</dt><p>los</p><dd>A</dd><dt>Twee</dt><dd>B</dd>nog</dl>',
    questions: ['Een', 'Twee'],
    words: 'Vooraf Een los A Twee B nog',
  },
  {
    what: 'two terms with one answer',
    written: '<dl><dt>Een</dt><dt>of Twee</dt><dd>A</dd></dl>',
    questions: ['Een of Twee'],
    words: 'Een of Twee A',
  },
  {
    what: 'headings and text',
    written: '<h3>Een</h3><p>A</p><p>B</p><h3>Twee</h3>C',
    questions: ['Een', 'Twee'],
    words: 'Een A B Twee C',
  },
  {
    what: 'headings under a title',
    written: '<h2>Titel</h2><p>Vooraf</p><h3>Een</h3><p>A</p><h2>Later</h2><h3>Twee</h3><p>B</p>',
    questions: ['Een', 'Twee'],
    words: 'Titel Vooraf Een A Later Twee B',
  },
  {
    what: 'headings with a list and a table',
    written: '<h3>Een</h3><ul><li>A</li><li>B</li></ul><h3>Twee</h3><table><tbody><tr><th>C</th><td>D</td></tr></tbody></table>',
    questions: ['Een', 'Twee'],
    words: 'Een A B Twee C D',
  },
  {
    what: 'a heading with only a picture',
    written: '<h3>Een</h3><img alt="Tekening"><h3>Twee</h3><figure><img alt="Foto"></figure>',
    questions: ['Een', 'Twee'],
    words: 'Een Twee',
  },
  {
    what: 'details after loose words and paragraphs',
    written: '<h2>Titel</h2> los <p>Vooraf</p><details><summary>Een</summary>A</details>',
    questions: ['Een'],
    words: 'Titel los Vooraf Een A',
  },
  {
    what: 'loose words before, between and after',
    written: 'Vooraf <details><summary>Een</summary>A</details> tussendoor <details><summary>Twee</summary>B</details> achteraf',
    questions: ['Een', 'Twee'],
    words: 'Vooraf Een A tussendoor Twee B achteraf',
  },
];

describe('<faq-accordion> with content of the editor', () => {
  for (const { what, written, questions, words } of FORMS) {
    it(`makes questions of ${what}, and loses no word`, async () => {
      let widget: FaqAccordionElement | undefined;
      const messages = await messagesDuring(
        async () => (widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${written}</faq-accordion>`)),
      );
      expect(messages).to.deep.equal([]);
      expect(questionsOf(widget!)).to.deep.equal(questions);
      expect(openQuestionsOf(widget!)).to.deep.equal([]);
      widget!.expandAll();
      for (const control of [...widget!.shadowRoot!.querySelectorAll('.toolbar'), ...widget!.querySelectorAll('.nazorg-copy')])
        control.remove();
      expect(shownText(widget!)).to.equal(words);
    });
  }

  it('leaves what is open, open', async () => {
    const widget = await settled(
      '<faq-accordion><details><summary>Een</summary>A</details><details open><summary>Twee</summary>B</details></faq-accordion>',
    );
    expect(openQuestionsOf(widget)).to.deep.equal(['Twee']);
  });

  it('keeps id, language, direction and title of what it takes up', async () => {
    const widget = await settled(
      '<faq-accordion lang="nl"><details id="mine" lang="ar" dir="rtl" title="Meer"><summary>س</summary>ج</details></faq-accordion>',
    );
    const { id, lang, dir, title } = detailsOf(widget)[0]!;
    expect({ id, lang, dir, title }).to.deep.equal({ id: 'mine', lang: 'ar', dir: 'rtl', title: 'Meer' });
  });

  it('keeps id and language of a definition list', async () => {
    const widget = await settled('<faq-accordion lang="nl"><dl lang="ar" dir="rtl"><dt id="mine">س</dt><dd>ج</dd></dl></faq-accordion>');
    expect(detailsOf(widget)[0]!.id).to.equal('mine');
    for (const part of [togglesOf(widget)[0]!, widget.querySelector('details > div')!]) {
      expect(part.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
      expect(part.closest('[dir]')?.getAttribute('dir')).to.equal('rtl');
    }
  });

  it('leaves details inside an answer alone', async () => {
    const widget = await settled(
      '<faq-accordion><details><summary>Een</summary>A<details id="inner"><summary>Meer</summary>B</details></details></faq-accordion>',
    );
    expect(questionsOf(widget)).to.deep.equal(['Een']);
    expect(widget.querySelector('details details#inner > summary')?.textContent).to.equal('Meer');
  });

  it('shows words that look like HTML as words', async () => {
    const widget = await settled(
      '<faq-accordion><details><summary>&lt;b&gt;Een&lt;/b&gt;</summary>&lt;img src=x onerror=alert(1)&gt;</details></faq-accordion>',
    );
    expect(questionsOf(widget)).to.deep.equal(['<b>Een</b>']);
    expect(widget.querySelectorAll('img, b')).to.have.length(0);
  });
});
