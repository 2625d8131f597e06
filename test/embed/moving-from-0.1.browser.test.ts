import { expect, fixture } from '@open-wc/testing';
import '../support/page-script.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { questionsOf, togglesOf } from '../support/accordion.js';
import { beforeScript } from '../support/before-script.js';
import { messagesDuring } from '../support/fixtures.js';
import { afterStart } from '../support/page-in-frame.js';
import { shownText } from '../support/shown-text.js';
import { widgetIn, widgetsIn } from '../support/widget-in.js';

const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

const GUIDE = await textOf('/docs/moving-from-0.1.md');

/** The samples of a kind that stand under a heading of the guide. */
const samples = (heading: string, kind: 'css' | 'html' | 'js'): string => {
  const [, section = ''] = GUIDE.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, sample]) => `${sample}\n`).join('');
};

/** What version 0.1 printed with its command or had in its guides, word for word. */
const of01 = (name: string): Promise<string> => textOf(`/test/embed/embeds-of-0.1/${name}`);

const FAQ = await of01('faq-accordion.html');

/** As its README and guides wrote them. */
const WRITTEN = {
  'the class alone':
    '<div class="nazorg-faq-accordion"><details><summary>May I bring someone?</summary><p>Yes. Bring whoever you like.</p></details></div>',
  'a tag':
    '<faq-accordion lang="nl" searchable><details data-urgent><summary>Wanneer bel ik?</summary><p>Bij koorts.</p></details></faq-accordion>',
};

const shown = async (html: string): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(`<main lang="nl">${html}</main>`);
  upgradePlainHtml(page);
  await Promise.all(widgetsIn(page).map(({ updateComplete }) => updateComplete));
  await afterStart();
  return page;
};

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

const wordsOf = (html: string): string[] => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('h2, h3, p, summary, li, td, th')].map(({ textContent }) => withoutSpaces(textContent));
};

const openAll = (page: Element): void => {
  for (const details of page.querySelectorAll('details')) details.open = true;
  for (const word of page.querySelectorAll<HTMLElement>('.nazorg-word[aria-expanded="false"]')) word.click();
};

/** What version 0.1 printed, and something in each that only the script brings. */
const PRINTED: readonly [tag: string, brought: string][] = [
  ['faq-accordion', '[part~="print"]'],
  ['risk-meter', '[part~="choose"]'],
  ['aftercare-timeline', 'input'],
  ['contact-card', '[part~="save"]'],
];

describe('what version 0.1 gave to paste', () => {
  for (const [tag, brought] of PRINTED) {
    it(`keeps all its words, and gets what the widget brings: ${tag}`, async () => {
      const html = await of01(`${tag}.html`);
      const messages = await messagesDuring(async () => {
        const page = await shown(html);
        openAll(page);
        const text = withoutSpaces(shownText(page));
        expect(wordsOf(html).filter((words) => !text.includes(words))).to.deep.equal([]);
        expect(widgetIn(page, tag).shadowRoot!.querySelector(brought)).not.to.equal(null);
      });
      expect(messages).to.deep.equal([]);
    });
  }

  for (const [what, html] of Object.entries(WRITTEN)) {
    it(`opens and closes, as ${what}`, async () => {
      const page = await shown(html);
      const [question] = togglesOf(page);
      expect(shownText(page)).not.to.contain(page.querySelector('p')!.textContent);
      question!.click();
      expect(shownText(page)).to.contain(page.querySelector('p')!.textContent);
      expect(widgetIn(page).shadowRoot!.querySelector('[part~="print"]')).not.to.equal(null);
    });
  }

  it('shows the widget in the place of a link', async () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'nazorg-hosted', content: 'https://widgets.hospital.example' });
    document.head.append(meta);
    const page = await shown(await of01('link.html'));
    meta.remove();
    expect(questionsOf(widgetIn(page))).to.have.length.above(1);
    expect(page.querySelector('p > a')).not.to.equal(null);
  });
});

describe('what the guide for moving from 0.1 says', () => {
  /** How far the words of a card stand from the edge of its box by the styles in the head. */
  const inlinePadding = async (head: string): Promise<string> => {
    const page = await shown(`${head}${await of01('contact-card.html')}`);
    const { paddingInlineEnd } = getComputedStyle(page.querySelector('.nazorg-contact-card')!);
    page.remove();
    return paddingInlineEnd;
  };

  it('of styles in the head: the old block would go on, the file that takes its place ends with the script', async () => {
    expect(samples('Styles in the head', 'html')).to.contain('before-script.css');
    expect(await inlinePadding(`<style>${await of01('styles-in-the-head.css')}</style>`)).not.to.equal('0px');
    expect(await inlinePadding(beforeScript)).to.equal('0px');
  });

  it('of scripts: its samples open all answers of a box, and hear each list of either form', async () => {
    const page = await shown(FAQ + WRITTEN['a tag']);
    const { log } = console;
    const heard: unknown[] = [];
    console.log = (...words: unknown[]) => void heard.push(...words);
    const script = document.createElement('script');
    script.textContent = `{${samples('Scripts', 'js')}}`;
    page.append(script);
    await afterStart();
    const [box, tag] = [page.querySelector('.nazorg-faq-accordion')!, page.querySelector('faq-accordion')!];
    expect([...box.querySelectorAll('details:not(.nazorg-provenance)')].every((details) => details.matches('[open]'))).to.equal(true);
    expect(heard).to.deep.equal([]);
    togglesOf(box)[0]!.click();
    await afterStart();
    togglesOf(tag)[0]!.click();
    await afterStart();
    console.log = log;
    expect(heard).to.deep.equal([false, true]);
  });

  it('of styles: its samples reach a tag and a box, the parts in it, and the questions that are open', async () => {
    const page = await shown(`<style>${samples('Your own styles', 'css')}</style>${FAQ}${WRITTEN['a tag']}`);
    const [question, other] = togglesOf(page);
    question!.click();
    const box = page.querySelector('.nazorg-faq-accordion')!;
    for (const list of [box, page.querySelector('faq-accordion')!]) expect(getComputedStyle(list).marginBlockStart).to.equal('40px');
    expect(getComputedStyle(question!).backgroundColor).to.equal('rgb(240, 230, 236)');
    expect(getComputedStyle(other!).backgroundColor).not.to.equal('rgb(240, 230, 236)');
    const print = widgetIn(page).shadowRoot!.querySelector('[part~="print"]')!;
    expect(getComputedStyle(print).textTransform).to.equal('uppercase');
    expect(getComputedStyle(print).color).to.equal('rgb(122, 31, 92)');
  });

  it('of headings: a bare summary of 0.1 has none, and its sample asks for them', async () => {
    expect((await shown(FAQ)).querySelector('summary :is(h2, h3, h4)')).to.equal(null);
    const page = await shown(samples('Headings', 'html'));
    expect(page.querySelector('summary h3')!.textContent).to.equal('May I bring someone?');
  });

  it('of addresses: the id of a question stays on its details', async () => {
    const page = await shown(FAQ);
    expect(page.querySelector('#n1uo1pvh')!.matches('details')).to.equal(true);
    expect(page.querySelector('#n1uo1pvh-answer')).to.equal(null);
  });
});
