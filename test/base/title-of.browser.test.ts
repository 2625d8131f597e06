import { expect, fixture } from '@open-wc/testing';
import { titleOf } from '../../src/base/title-of.js';

/** What each box on a page is called. */
const titlesOn = async (html: string): Promise<string[]> => {
  const page = await fixture<HTMLElement>(`<div>${html}</div>`);
  return [...page.querySelectorAll('section')].map((box) => titleOf(box));
};

describe('what a widget is called', () => {
  const rows: [what: string, html: string, titles: string[]][] = [
    ['its own first heading', '<h2>Pagina 1</h2><section><h3>Testen</h3><p>Woorden</p></section>', ['Testen']],
    ['the heading before it', '<h2>Pagina 2</h2><section><p>Woorden</p></section>', ['Pagina 2']],
    [
      'the heading before it and its first words, where another has that heading alone',
      '<h2>Pagina 3</h2><section><p>Een</p></section><section><p>Twee</p></section><section><p>Drie</p></section>',
      ['Pagina 3', 'Pagina 3, Twee', 'Pagina 3, Drie'],
    ],
    [
      'the next words, where another has those',
      '<h2>Pagina 4</h2><section><p>Een</p></section><section><p>Een</p><p>Twee</p></section><section><p>Een</p><p>Drie</p></section>',
      ['Pagina 4', 'Pagina 4, Een', 'Pagina 4, Drie'],
    ],
    [
      'its own heading and its first words, where another has the same heading',
      '<section><h2>Vragen 5</h2><p>Een</p></section><section><h2>Vragen 5</h2><p>Twee</p></section>',
      ['Vragen 5', 'Vragen 5, Twee'],
    ],
    [
      'no more than eight of its words',
      '<h2>Pagina 6</h2><section><p>a</p></section><section><p>een twee drie vier vijf zes zeven acht negen</p></section>',
      ['Pagina 6', 'Pagina 6, een twee drie vier vijf zes zeven acht'],
    ],
    [
      'the heading before it, where its own are those of sections',
      '<h2>Pagina 7</h2><section><h3>Testen</h3><p>Een</p><h3>Uitslag</h3><p>Twee</p></section>',
      ['Pagina 7'],
    ],
    ['its own heading above its sections', '<h2>Pagina 8</h2><section><h3>Testen</h3><h4>Een</h4><h4>Twee</h4></section>', ['Testen']],
    [
      'its first section, where no heading stands before it',
      '<section><h3>Bloed prikken</h3><p>Een</p><h3>Uitslag</h3></section>',
      ['Bloed prikken'],
    ],
  ];
  for (const [what, html, titles] of rows)
    it(`is ${what}`, async () => {
      expect(await titlesOn(html)).to.deep.equal(titles);
    });

  it('is free again once the widget is gone', async () => {
    const html = '<h2>Pagina 9</h2><section><p>Een</p></section>';
    for (let time = 0; time < 2; time += 1) {
      expect(await titlesOn(html)).to.deep.equal(['Pagina 9']);
      document.querySelectorAll('section').forEach((box) => box.remove());
    }
  });
});
