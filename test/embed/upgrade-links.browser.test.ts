import { expect, fixture } from '@open-wc/testing';
import { LINK_OPTIONS } from '../../src/embed/link-options.js';
import '../support/page-script.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { until } from '../support/held-fetch.js';
import { messagesDuring } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { widgetIn, widgetsIn } from '../support/widget-in.js';
import { titleOf, WIDGETS } from '../support/widgets.js';

const OWN = `${location.origin}/nazorg`;
const OTHER = 'https://widgets.example';

const linkTo = (path: string, words = 'Vragen en antwoorden'): string => `<a href="${OWN}/${path}">${words}</a>`;

/** A part of the page, after the script has seen it. */
const pageWith = async (written: string): Promise<Element> => {
  const page = await fixture(`<section>${written}</section>`);
  await Promise.all(widgetsIn(page).map(({ updateComplete }) => updateComplete));
  await Promise.resolve();
  return page;
};

const tagsIn = (page: Element): string[] => widgetsIn(page).map(({ localName }) => localName);

const isSeen = (link: HTMLElement): boolean => link.getClientRects().length > 0;

/** A page that names origins it takes links from, for as long as something runs. */
const hosting = async (contents: readonly string[], run: () => Promise<void>): Promise<void> => {
  const metas = contents.map((content) => Object.assign(document.createElement('meta'), { name: 'nazorg-hosted', content }));
  document.head.append(...metas);
  try {
    await run();
  } finally {
    metas.forEach((meta) => meta.remove());
  }
};

describe('a link to a hosted widget', () => {
  for (const { tag } of WIDGETS) {
    it(`shows <${tag}> in its paragraph, and stays there itself`, async () => {
      const written = `<p>Voor</p><p>${linkTo(`${tag}?lang=nl&amp;pack=miscarriage`)}</p><p>Na</p>`;
      const page = await pageWith(written);
      const template = document.createElement('template');
      template.innerHTML = written;
      expect(page.innerHTML).to.equal(template.innerHTML);
      expect(tagsIn(page)).to.deep.equal([tag]);
      expect(widgetIn(page).getRootNode() === page.children[1]!.shadowRoot).to.equal(true);
      expect(shownText(page)).to.contain(titleOf(tag, undefined, 'miscarriage'));
      expect(isSeen(page.querySelector('a')!)).to.equal(false);
    });
  }

  it('is alone whatever a CMS puts around it', async () => {
    const link = linkTo('faq-accordion');
    const forms = [
      `<p>${link}</p>`,
      `<p class="cms">&nbsp;${link}<br></p>`,
      `<p>\n  <strong>${link}</strong>\n</p>`,
      `<p><span style="color: red"><font>${link}</font></span> <b></b></p>`,
      `<div>${link}</div>`,
      `<div><p>${link}</p></div>`,
      `<p><a rel="nofollow noopener" target="_blank" class="external text" href="${OWN}/faq-accordion/">x</a></p>`,
    ];
    for (const form of forms) {
      const page = await pageWith(form);
      expect(tagsIn(page), form).to.deep.equal(['faq-accordion']);
      expect(isSeen(page.querySelector('a')!), form).to.equal(false);
    }
  });

  it('stays a link among other words, in a list, a menu, a heading or a widget', async () => {
    const link = linkTo('faq-accordion');
    const forms = [
      `<p>Lees ${link}.</p>`,
      `<p>${link} ${link}</p>`,
      `<p><em>${link}</em> en meer</p>`,
      `<p>${link}<img alt="" src="data:,"></p>`,
      `<ul><li>${link}</li></ul>`,
      `<nav><p>${link}</p></nav>`,
      `<h2>${link}</h2>`,
      `<div>${link}<p>Meer</p></div>`,
      `<contact-card><p>${link}</p></contact-card>`,
      `<div class="nazorg-contact-card"><p>${link}</p></div>`,
      `<div contenteditable="true"><p>${link}</p></div>`,
    ];
    const messages = await messagesDuring(async () => {
      for (const form of forms) {
        const page = await pageWith(form);
        expect(tagsIn(page), form).to.not.contain('faq-accordion');
        expect(page.querySelectorAll('a').length, form).to.be.above(0);
      }
    });
    expect(messages).to.deep.equal([]);
  });

  it('takes only settings that pick and arrange', async () => {
    const page = await pageWith(
      `<p id="vragen">${linkTo('faq-accordion?lang=en&amp;single&amp;searchable=false&amp;sections=causes+tests&amp;heading-level=4&amp;phone=112&amp;onclick=alert(1)&amp;class=x&amp;style=color:red&amp;hidden&amp;id=other')}</p>`,
    );
    const { attributes } = widgetIn(page);
    const kept = Array.from(attributes, ({ name, value }) => `${name}=${value}`).filter((one) => !/^(class|data-|exportparts)/.test(one));
    expect(kept).to.have.members(['lang=en', 'single=', 'sections=causes tests', 'heading-level=4']);
    expect(widgetIn(page).querySelectorAll('h4').length).to.be.above(0);
  });

  for (const name of ['src', 'profile']) {
    it(`stays a link where its address asks for a file by ${name}, and the editor hears once why`, async () => {
      const messages = await messagesDuring(async () => {
        const page = await pageWith(`<p>${linkTo(`faq-accordion?lang=nl&amp;${name}=https://x.example/p.json`)}</p>`);
        expect(tagsIn(page)).to.deep.equal([]);
      });
      expect(messages).to.deep.equal(["[nazorg] <a> stays a link: a link can't set src or profile."]);
    });
  }

  it('has no setting that a server could learn something from, or that brings words of its own', () => {
    for (const name of [
      'age',
      'miscarriages',
      'start',
      'variant',
      'situation',
      'src',
      'profile',
      'phone',
      'phone-label',
      'email',
      'site',
      'organisation',
    ]) {
      expect(LINK_OPTIONS.test(name), name).to.equal(false);
    }
  });

  it('is seen when it is added later, once', async () => {
    const page = await pageWith('');
    page.insertAdjacentHTML('beforeend', `<p>${linkTo('faq-accordion')}</p>`);
    page.insertAdjacentHTML('beforeend', `<div><p>Tekst</p><p>${linkTo('risk-meter')}</p></div>`);
    await Promise.resolve();
    const first = widgetIn(page);
    upgradePlainHtml(document);
    upgradePlainHtml(page);
    await Promise.resolve();
    expect(tagsIn(page)).to.deep.equal(['faq-accordion', 'risk-meter']);
    expect(widgetIn(page) === first).to.equal(true);
  });

  it('shows until the widget says something, and stays where the widget says nothing', async () => {
    for (const says of [true, false]) {
      const page = await pageWith('');
      page.innerHTML = `<p>${linkTo('faq-accordion?lang=nl')}</p>`;
      const link = page.querySelector('a')!;
      await Promise.resolve();
      const widget = widgetIn(page);
      if (!says) Object.assign(widget, { performUpdate: () => undefined });
      expect(isSeen(link)).to.equal(true);
      await widget.updateComplete;
      await Promise.resolve();
      expect(isSeen(link)).to.equal(!says);
      expect(tagsIn(page)).to.deep.equal(says ? ['faq-accordion'] : []);
    }
  });

  it('stays a link while it has the focus', async () => {
    const page = await pageWith('');
    const paragraph = document.createElement('p');
    paragraph.innerHTML = linkTo('faq-accordion');
    page.append(paragraph);
    paragraph.querySelector('a')!.focus();
    await Promise.resolve();
    expect(document.activeElement === paragraph.firstElementChild).to.equal(true);
    // A node in a failure can't be sent to the runner, which then waits for minutes.
    expect(paragraph.shadowRoot === null).to.equal(true);
  });

  it('is left alone until its paragraph is read to the end', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="A page that is still being read"></iframe>');
    const page = frame.contentDocument!;
    page.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const feed = (piece: string): void => page.write(piece);
    feed(`<!doctype html><html lang="nl"><script type="module" async src="/src/embed/nazorg.ts"></script><p>${linkTo('faq-accordion')}`);
    await until(() => frame.contentWindow!.customElements.get('faq-accordion') !== undefined);
    feed(`, en meer</p><p>${linkTo('risk-meter')}</p>`);
    page.close();
    await until(() => page.querySelectorAll('p')[1]?.shadowRoot?.querySelector('risk-meter') != null);
    expect(page.querySelector('p')!.shadowRoot === null).to.equal(true);
  });
});

describe('a link to another site', () => {
  const written = `<p><a href="${OTHER}/nazorg/faq-accordion?lang=nl">Vragen</a></p>`;

  it('stays a link, and the editor hears once how it would become a widget', async () => {
    const messages = await messagesDuring(async () => {
      const page = await pageWith(written);
      upgradePlainHtml(page);
      expect(tagsIn(page)).to.deep.equal([]);
    });
    expect(messages).to.deep.equal([`[nazorg] <a> stays a link: add <meta name="nazorg-hosted" content="${OTHER}">.`]);
  });

  for (const contents of [[OTHER], [` ${OTHER.toUpperCase()}/ `], ['https://first.example', OTHER]]) {
    it(`becomes a widget where the page names that site: ${contents.join(', ')}`, () =>
      hosting(contents, async () => {
        expect(tagsIn(await pageWith(written))).to.deep.equal(['faq-accordion']);
      }));
  }

  it('stays a link where the page names only part of it, or another', () =>
    hosting(['https://widgets.exam', 'https://widgets.example.org', 'widgets.example', '*', 'null', ''], async () => {
      await messagesDuring(async () => {
        expect(tagsIn(await pageWith(written))).to.deep.equal([]);
      });
    }));

  for (const href of [
    'javascript:/nazorg/faq-accordion',
    'data:text/html,/nazorg/faq-accordion',
    '//widgets.example/nazorg/faq-accordion',
    `${OTHER}/?x=/nazorg/faq-accordion`,
    'http://[/nazorg/faq-accordion',
    `https://${location.host}@widgets.example/nazorg/faq-accordion`,
  ]) {
    it(`stays what it is: ${href}`, async () => {
      await messagesDuring(async () => {
        expect(tagsIn(await pageWith(`<p><a href="${href}">x</a></p>`))).to.deep.equal([]);
      });
    });
  }
});

describe('a link to a hosted page that is no widget', () => {
  it('stays a link, with one message', async () => {
    const messages = await messagesDuring(async () => {
      expect(tagsIn(await pageWith(`<p>${linkTo('risk-table?lang=nl')}</p>`))).to.deep.equal([]);
    });
    expect(messages).to.deep.equal(["[nazorg] <a> stays a link: risk-table isn't a widget."]);
  });

  it("says nothing of a hospital's own pages", async () => {
    const messages = await messagesDuring(async () => {
      const page = await pageWith(`<p>${linkTo('gips')}</p><p>${linkTo('')}</p><p>${linkTo('faq-accordion/uitleg')}</p>`);
      expect(tagsIn(page)).to.deep.equal([]);
    });
    expect(messages).to.deep.equal([]);
  });
});
