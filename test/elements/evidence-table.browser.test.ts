import { expect, fixture } from '@open-wc/testing';
import type { EvidenceTableElement } from '../../src/elements/evidence-table/evidence-table.js';
import '../../src/elements/evidence-table/evidence-table.js';
import { messagesDuring } from '../support/fixtures.js';
import { whatIsKept } from '../support/kept.js';
import { shownText } from '../support/shown-text.js';

const tableOf = (element: Element): HTMLTableElement => element.querySelector('table')!;

const textsOf = (cells: Iterable<Element>): string[] => Array.from(cells, ({ textContent }) => textContent);

const evidenceTable = async (written = '<evidence-table lang="en"></evidence-table>'): Promise<EvidenceTableElement> => {
  const element = await fixture<EvidenceTableElement>(written);
  await element.updateComplete;
  return element;
};

describe('<evidence-table>', () => {
  it('says first for whom it is', async () => {
    const element = await evidenceTable();
    expect(shownText(element)).to.match(/^Published figures on miscarriage This table is for health professionals\./);
  });

  it('is a real table of the page: a caption, heads of columns and of rows, and no cell without a head', async () => {
    const table = tableOf(await evidenceTable());
    expect(table.getRootNode() === document).to.equal(true);
    expect(table.caption!.textContent).to.not.equal('');
    expect(textsOf(table.tHead!.rows[0]!.cells)).to.deep.equal([
      'Outcome',
      'Group',
      'Population',
      'Period',
      'Figure',
      '95% confidence interval',
      'Citation',
    ]);
    expect(Array.from(table.tHead!.rows[0]!.cells, (cell) => cell.scope)).to.deep.equal(Array(7).fill('col'));
    expect(table.tBodies[0]!.rows).to.have.length(11);
    for (const row of table.tBodies[0]!.rows) {
      expect(row.cells).to.have.length(7);
      expect(row.cells[0]!.scope).to.equal('row');
    }
  });

  it('can be selected and copied with its figures', async () => {
    const element = await evidenceTable();
    getSelection()!.selectAllChildren(tableOf(element).tBodies[0]!);
    expect(getSelection()!.toString()).to.match(
      /after one miscarriage\s+421,201 pregnancies.*\s+2009 to 2013\s+age-adjusted odds ratio 1\.54\s+1\.48 to 1\.60/,
    );
    getSelection()!.removeAllRanges();
  });

  it('has nothing to fill in or to press, and only links to the sources', async () => {
    const element = await evidenceTable();
    expect(element.querySelectorAll('input, select, button, form')).to.have.length(0);
    expect(new Set(Array.from(element.querySelectorAll('a'), ({ hostname }) => hostname))).to.deep.equal(
      new Set(['www.bmj.com', 'pubmed.ncbi.nlm.nih.gov']),
    );
  });

  it('scrolls in a box that the keyboard reaches, and that has a name', async () => {
    const page = await fixture<HTMLElement>('<div style="width: 20rem"><evidence-table lang="en"></evidence-table></div>');
    const box = page.querySelector<HTMLElement>('[role="region"]')!;
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    box.focus();
    expect(document.activeElement === box).to.equal(true);
    expect(box.getAttribute('aria-label')).to.equal(tableOf(page).caption!.textContent);
  });

  it('speaks the language of the page, and follows it', async () => {
    const element = await evidenceTable('<evidence-table lang="nl"></evidence-table>');
    expect(shownText(element)).to.contain('voor zorgverleners').and.contain('1,48 tot 1,60').and.contain('421.201 zwangerschappen');
    element.lang = 'en-GB';
    await Promise.resolve();
    await element.updateComplete;
    expect(shownText(element)).to.contain('for health professionals').and.not.contain('zorgverleners');
    expect(element.querySelectorAll('table')).to.have.length(1);
  });

  it('says that it is English in a language it has no words in, and tells the editor', async () => {
    let element: Element | undefined;
    const messages = await messagesDuring(
      async () => (element = await evidenceTable('<evidence-table lang="ar" dir="rtl"></evidence-table>')),
    );
    expect(Array.from(element!.children, (child) => [child.getAttribute('lang'), child.getAttribute('dir')])).to.deep.equal([
      ['en', 'ltr'],
    ]);
    expect(messages).to.deep.equal(['[nazorg] <evidence-table> lang="ar" isn\'t one of en, nl; showing en.']);
  });

  it('takes its headings one below the heading before it, or as told', async () => {
    const page = await fixture<HTMLElement>('<div><h3>Voor artsen</h3><evidence-table lang="nl"></evidence-table></div>');
    const element = page.querySelector<EvidenceTableElement>('evidence-table')!;
    const levels = (): string[] => Array.from(element.querySelectorAll('h1, h2, h3, h4, h5, h6'), ({ localName }) => localName);
    expect(levels()).to.deep.equal(['h4', 'h5']);
    element.setAttribute('heading-level', '2');
    await element.updateComplete;
    expect(levels()).to.deep.equal(['h2', 'h3']);
    const messages = await messagesDuring(async () => {
      element.setAttribute('heading-level', 'nine');
      await element.updateComplete;
    });
    expect(levels()).to.deep.equal(['h4', 'h5']);
    expect(messages).to.have.length(1);
  });

  it('keeps what the author wrote, above the table, and its own once, as a copy too', async () => {
    const element = await evidenceTable('<evidence-table lang="en"><p>Ours.</p></evidence-table>');
    const copy = await evidenceTable(element.outerHTML);
    for (const one of [element, copy]) {
      expect(one.firstElementChild!.textContent).to.equal('Ours.');
      expect(one.querySelectorAll('table')).to.have.length(1);
    }
    expect(shownText(copy)).to.equal(shownText(element));
  });

  it('asks the network for nothing and keeps nothing', async () => {
    const kept = await whatIsKept();
    const asked = performance.getEntriesByType('resource').length;
    await evidenceTable();
    expect(performance.getEntriesByType('resource').length).to.equal(asked);
    expect(await whatIsKept()).to.deep.equal(kept);
  });
});
