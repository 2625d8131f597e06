import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { CMS_OUTPUTS } from '../support/cms-outputs.js';
import { shownText } from '../support/shown-text.js';
import { NONSENSE, titleOf, WIDGETS } from '../support/widgets.js';

const TAGS = WIDGETS.map(({ tag }) => tag);

describe('what a CMS made of a pasted widget', () => {
  let meta: HTMLMetaElement;
  before(() => {
    meta = Object.assign(document.createElement('meta'), { name: 'nazorg-hosted', content: 'https://widgets.example' });
    document.head.append(meta);
  });
  after(() => meta.remove());

  for (const { what, html, widgets, words } of CMS_OUTPUTS) {
    it(`is read in full, and is a widget where something of it is left: ${what}`, async () => {
      const page = await fixture(`<section lang="nl">${html}</section>`);
      const found = [...page.querySelectorAll<LitElement & Partial<{ expandAll: () => void }>>(TAGS.join(','))];
      await Promise.all(found.map((widget) => widget.updateComplete));
      expect(found.map(({ localName }) => localName)).to.deep.equal(widgets);
      for (const widget of found) {
        widget.expandAll?.();
        await widget.updateComplete;
      }
      const shown = shownText(page);
      for (const word of words) expect(shown).to.contain(word);
      expect(shown).not.to.match(NONSENSE);
      const tag = TAGS.find((one) => one === widgets[0]);
      if (tag !== undefined && words.length === 0) expect(shown).to.contain(titleOf(tag));
      if (tag !== undefined && words.length > 0) expect(page.querySelectorAll('.nazorg-toggle')).to.have.length.above(0);
    });
  }
});
