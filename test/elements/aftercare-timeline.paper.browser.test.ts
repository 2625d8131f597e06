import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import '../../src/elements/contact-card/contact-card.js';
import { settled } from '../support/fixtures.js';
import { onPaper, whilePrinting } from '../support/paper.js';
import { shownText } from '../support/shown-text.js';
import { press, takingAlong, withClipboard } from '../support/save-and-print.js';
import { giveDate } from '../support/timeline.js';

const FIELD = '<aftercare-timeline lang="nl" date-input></aftercare-timeline>';

const STEPS = `<aftercare-timeline lang="nl">
  <h3>De eerste dag</h3><p>Rust uit.</p>
  <h3>Later</h3><p>Kom terug.</p>
</aftercare-timeline>`;

describe('<aftercare-timeline> on paper', () => {
  const printed = async (widget: AftercareTimelineElement): Promise<string> => {
    let words = '';
    await onPaper(() => {
      window.dispatchEvent(new Event('beforeprint'));
      words = shownText(widget);
      window.dispatchEvent(new Event('afterprint'));
    });
    return words;
  };

  it('has no dates unless the reader wants them there', async () => {
    const widget = await takingAlong(FIELD);
    const before = await printed(widget);
    await giveDate(widget, '2026-12-05');
    expect(await printed(widget)).to.equal(before);
    await press(widget, 'on-paper');
    expect(await printed(widget)).to.contain('Tussen 5 en 19 december 2026');
    await press(widget, 'on-paper');
    expect(await printed(widget)).to.equal(before);
  });

  it('has nothing of what takes it along', async () => {
    const widget = await takingAlong(STEPS);
    await withClipboard('refuses', () => press(widget, 'copy'));
    expect(await printed(widget)).to.not.match(/Afdrukken|agenda|Kopieer|kopiëren/);
  });

  it('keeps when to call in one piece, and bars that are there without the colours of backgrounds', async () => {
    const { shadowRoot } = await settled<AftercareTimelineElement>('<aftercare-timeline lang="nl"></aftercare-timeline>');
    await onPaper(() => {
      expect(getComputedStyle(shadowRoot!.querySelector('.call')!).breakInside).to.equal('avoid');
      const { localName, namespaceURI } = shadowRoot!.querySelector('.bar .solid')!;
      expect([localName, namespaceURI]).to.deep.equal(['rect', 'http://www.w3.org/2000/svg']);
      expect(getComputedStyle(shadowRoot!.querySelector('.bar .solid')!).fill).to.not.equal('none');
    });
  });

  it('is there alone, in small letters, when it is printed from its button', async () => {
    const page = await settled<LitElement>(
      `<div style="font-size: 20px"><p>Naast</p>${STEPS}<contact-card phone="112" phone-label="Nood"></contact-card></div>`,
    );
    const widget = page.querySelector('aftercare-timeline')!;
    await widget.updateComplete;
    await press(widget, 'open-take');
    const shown = (): string[] => [...page.children].filter((child) => child.checkVisibility()).map(({ localName }) => localName);
    const letters = (): number => parseFloat(getComputedStyle(widget.shadowRoot!.querySelector('.steps')!).fontSize);
    await whilePrinting(
      () => press(widget, 'print'),
      (prints) => {
        expect(prints).to.equal(1);
        expect(shown()).to.deep.equal(['aftercare-timeline']);
        expect(letters()).to.be.closeTo((9 * 96) / 72, 0.1);
      },
    );
    await onPaper(() => {
      expect(shown()).to.deep.equal(['p', 'aftercare-timeline', 'contact-card']);
      expect(letters()).to.equal(20);
    });
  });
});
