import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formFor, PROBE, readProbe } from '../../../site/apps/check/probe.js';
import { SAYINGS } from '../../../site/apps/check/sayings.js';
import { sayPlainly } from '../../../site/apps/check/say-plainly.js';
import { checkPage } from '../../../tools/checks/page/check-page.js';
import { inertDocument } from '../../../tools/cli/inert-document.js';
import { CMS_OUTPUTS } from '../../support/cms-outputs.js';
import { numbersOn } from '../../../site/apps/check/numbers-on.js';
import { BROKEN, REMARKED } from '../../tools/checks/page/pages.js';

describe('what check says of a page', () => {
  const PAGES: readonly (readonly [what: string, html: string])[] = [
    ...CMS_OUTPUTS.map(({ cms, form, html }) => [`${cms}, ${form}`, html] as const),
    ...[...BROKEN, ...REMARKED].map(([what, html]) => [what, html] as const),
  ];
  for (const [what, html] of PAGES) {
    it(`is said plainly in both languages: ${what}`, async () => {
      const { problems, remarks = [] } = await checkPage(html, inertDocument);
      for (const sentence of [...problems, ...remarks]) {
        assert.equal(sayPlainly(sentence, 'nl').lang, 'nl', sentence);
        assert.doesNotMatch(sayPlainly(sentence, 'en').words, /npx/);
      }
    });
  }

  const page = (body: string, head = '<script type="module" src="/nazorg/nazorg.nl.js"></script>'): string =>
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const Q = '<details><summary>V?</summary>A</details>';
  const SAID: readonly [html: string, nl: RegExp][] = [
    [page(`<div data-nazorg="faq-accordion">${Q}</div>`, ''), /script staat niet op de pagina/],
    [page('<faq-accordion />x'), /slokt de rest/],
    [page('<div data-nazorg="x-y">x</div>'), /geen widget “x-y”/],
    [page('<div data-nazorg="faq-accordion"></div>'), /leeggemaakt/],
    [page('<div data-nazorg=“faq-accordion”>x</div>'), /omgekruld/],
    [page('<contact-card><p>Bel ons</p></contact-card>'), /geen nummer van het ziekenhuis/],
    [page('<p><a href="https://a.example/nazorg/faq-accordion">x</a></p>'), /script kent die site niet/],
    [page('<p>Lees <a href="/nazorg/faq-accordion?x=1">x</a></p>'), /andere woorden naast/],
    [page('<faq-accordion src="https://b.example/p.json"></faq-accordion>'), /https:\/\/b\.example/],
    [page(`<div data-nazorg="faq-accordion">${Q}</div>`, '<script src="/nazorg.nl.js"></script>'), /type="module"/],
    [page('<faq-accordion><p>Zomaar.</p></faq-accordion>'), /herkent de woorden niet/],
    [page('<faq-accordion><h2>V?</h2><p>A</p></faq-accordion>'), /maakt vragen van jullie eigen woorden/],
  ];
  for (const [html, nl] of SAID) {
    it(`is said in Dutch: ${nl.source}`, async () => {
      const { problems, remarks = [] } = await checkPage(html, inertDocument);
      const said = [...problems, ...remarks].map((sentence) => sayPlainly(sentence, 'nl'));
      assert.ok(
        said.some(({ words }) => nl.test(words)),
        said.map(({ words }) => words).join('\n'),
      );
      assert.deepEqual(
        said.filter(({ lang }) => lang !== 'nl'),
        [],
      );
    });
  }

  it('has each sentence once', () => assert.equal(new Set(SAYINGS.map(({ sentence }) => sentence.source)).size, SAYINGS.length));
});

describe('the probe of a CMS', () => {
  it('is read as whole where nothing filters', () => {
    const fates = readProbe(PROBE)!;
    assert.deepEqual([...new Set(Object.values(fates))], ['kept']);
    assert.equal(formFor(fates), 'plain');
  });

  for (const [what, left, form] of [
    [
      'tags of boxes',
      '<h3>Proef: blijft deze kop een vraag?</h3><p>Proef: dit is het antwoord.</p><p><a href="https://widgets.hospital.example/nazorg-proef?lang=nl&amp;proef=ja">Proef: een link</a></p>',
      'link',
    ],
    ['everything but words', '<p>Proef: dit is het antwoord.</p>', 'frame'],
    ['the element', PROBE.replace(/<nazorg-proef.*<\/nazorg-proef>/, ''), 'plain'],
  ] as const) {
    it(`leads to the ${form} where a CMS takes ${what}`, () => assert.equal(formFor(readProbe(left)!), form));
  }

  it('tells code that readers see', () => assert.equal(readProbe(PROBE.replaceAll('<', '&lt;'))?.element, 'printed'));
  it('says nothing of a page without it', () => assert.equal(readProbe('<p>Iets anders</p>'), undefined));
});

describe('the numbers to try', () => {
  it('are those of the links, each once, and no emergency number', () => {
    const link = (number: string, words: string): string => `<a href="tel:${number}">${words}</a>`;
    const html = `<p>${link('+31201234567', 'Overdag 020 123 45 67')}${link('112', 'Bel 112')}${link('+31201234567', 'Overdag 020 123 45 67')}${link('+31201234568', '')}</p>`;
    assert.deepEqual(numbersOn(html), ['Overdag 020 123 45 67', '+31201234568']);
  });
});
