import { expect, fixture } from '@open-wc/testing';
import type { AftercareTimelineElement, ContactCardElement, FaqAccordionElement, RiskMeterElement } from '../../src/index.js';
import '../support/page-script.js';
import { openQuestionsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { downloadAfter } from '../support/download.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';
import { until } from '../support/held-fetch.js';
import { questionsSeen, searchFor } from '../support/search-field.js';
import { shownText } from '../support/shown-text.js';
import { widgetIn, widgetsIn } from '../support/widget-in.js';
import { REWRITTEN } from './tried.js';

// The very element that they write, which HTML has given up.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const fontOf = (): HTMLFontElement => document.createElement('font');

/** Rewrites every word of a part of the page as the translators of browsers do: in two elements of their own, in another order. */
const translate = (part: Element): void => {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '') continue;
    const [outer, inner] = [fontOf(), fontOf()];
    for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
    inner.textContent = text.data.toUpperCase();
    outer.append(inner);
    text.replaceWith(outer);
  }
};

/** An address as a host writes it until its script has decoded it. */
const OBFUSCATED =
  '<a href="/cdn-cgi/l/email-protection#0e14"><span class="__cf_email__" data-cfemail="0e14">[email&#160;protected]</span></a>';

const decode = (link: HTMLAnchorElement): void => {
  link.href = 'mailto:zorg@delinde.example';
  link.textContent = 'zorg@delinde.example';
};

describe('what rewrites a page that is there', () => {
  it(`leaves questions that open, and are found by the words of now: ${REWRITTEN.questions}`, async () => {
    const widget = await settled<FaqAccordionElement>(
      '<faq-accordion lang="nl" searchable><details><summary><h3>Mag er iemand mee?</h3></summary><p>Ja.</p></details><details><summary><h3>Wat nu?</h3></summary><p>Rust.</p></details></faq-accordion>',
    );
    const messages = await messagesDuring(async () => {
      translate(widget);
      await noticed(widget);
    });
    expect(questionsOf(widget)).to.deep.equal(['MAG ER IEMAND MEE?', 'WAT NU?']);
    togglesOf(widget)[0]!.click();
    expect(openQuestionsOf(widget)).to.deep.equal(['MAG ER IEMAND MEE?']);
    await searchFor(widget, 'rust');
    expect(questionsSeen(widget)).to.deep.equal(['WAT NU?']);
    expect(messages).to.deep.equal([]);
  });

  it(`leaves steps and dates: ${REWRITTEN.course}`, async () => {
    const widget = await settled<AftercareTimelineElement>(
      '<aftercare-timeline lang="nl" start="2026-12-05"><h3 data-from-day="0">Rust</h3><p>Uit.</p><h3 data-from-day="7">Later</h3><p>Weer.</p></aftercare-timeline>',
    );
    translate(widget);
    await noticed(widget);
    expect(shownText(widget)).to.match(/RUST .*5 december 2026.* UIT\. LATER .*12 december 2026.* WEER\./);
  });

  it(`leaves each row its picture: ${REWRITTEN.figures}`, async () => {
    const widget = await settled<RiskMeterElement>(
      '<risk-meter lang="nl"><table><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr><tr><th>Een</th><td>20 van de 100</td><td>80 van de 100</td></tr></table></risk-meter>',
    );
    const pictures = (): number => widget.querySelectorAll('.nazorg-picture').length;
    const before = pictures();
    translate(widget.querySelector('table')!.rows[1]!);
    await noticed(widget);
    expect([before, pictures()]).to.deep.equal([1, 1]);
  });

  it(`gives the file that keeps the numbers the address: ${REWRITTEN.mail}`, async () => {
    const card = await settled<ContactCardElement>(
      `<contact-card lang="nl" organisation="De Linde"><p>Poli: <a href="tel:+31201234567">020 123 45 67</a></p><p>${OBFUSCATED}</p></contact-card>`,
    );
    const save = (): HTMLElement => card.shadowRoot!.querySelector('[part=save]')!;
    expect((await downloadAfter(() => save().click())).text).to.not.contain('EMAIL');
    decode(card.querySelector('a[href*="cdn-cgi"]')!);
    await noticed(card);
    expect((await downloadAfter(() => save().click())).text).to.contain('EMAIL;TYPE=INTERNET:zorg@delinde.example');
  });

  it(`makes a widget of ${REWRITTEN.late}`, async () => {
    const page = await fixture<HTMLElement>('<section lang="nl"></section>');
    page.innerHTML = '<div class="nazorg-faq-accordion"><p><b>Mag er iemand mee?</b></p><p>Ja.</p></div>';
    const box = page.firstElementChild as HTMLElement;
    await until(() => widgetsIn(page).length > 0);
    await widgetIn(page).updateComplete;
    expect(questionsOf(box)).to.deep.equal(['Mag er iemand mee?']);
  });
});
