import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inertDocument } from '../../../../tools/cli/inert-document.js';
import { checkPage } from '../../../../tools/checks/page/check-page.js';

const FILES = 'https://files.hospital.example';
const META = `<meta name="nazorg-origins" content="${FILES}">`;

const page = (body: string, head = ''): string =>
  `<!doctype html>\n<html lang="nl"><head><title>Nazorg</title><script type="module" src="/n/nazorg.js"></script>${head}</head>\n<body>\n${body}</body></html>`;

const CARD = `<contact-card profile="${FILES}/profile.json"></contact-card>`;
const PLAIN = `<div class="nazorg-contact-card" data-nazorg="contact-card" data-profile="${FILES}/profile.json"><p>Bel ons.</p></div>`;

const FINE: readonly (readonly [what: string, html: string])[] = [
  ['a path', page('<risk-meter src="/pack.json" profile="profile.json"></risk-meter>')],
  ['the same site as a path in the head', page('<risk-meter></risk-meter>', '<meta name="nazorg-profile" content="/profile.json">')],
  ['a site that the head lists', page(CARD, META)],
  ['a site in the second list of the head', page(PLAIN, `<meta name="nazorg-origins" content="https://one.example">${META}`)],
  ['an address that is none, which the widget tells itself', page('<contact-card profile="javascript:alert(1)"></contact-card>')],
  ['the address of a picture', page(`${CARD}<img src="https://pictures.example/a.png" alt="">`, META)],
];

const TOLD: readonly (readonly [what: string, html: string, problem: RegExp])[] = [
  [
    'the profile of an element',
    page(CARD),
    /^line 4: the profile of contact-card is on https:\/\/files\.hospital\.example, .*<meta name="nazorg-origins" content="https:\/\/files\.hospital\.example">/,
  ],
  ['the profile of plain HTML', page(PLAIN), /^line 4: the profile of contact-card is on/],
  ['the pack of an element', page(`<risk-meter src="${FILES}/p.json"></risk-meter>`), /^line 4: the src of risk-meter is on/],
  [
    'the profile of the page',
    page('<risk-meter></risk-meter>', `<meta name="nazorg-profile" content="//files.hospital.example/p.json">`),
    /^line 2: the profile of the page is on https:\/\/files/,
  ],
  ['a site beside those of the list', page(CARD, META.replace('files.', 'other.')), /is on https:\/\/files/],
  ['a list outside of the head', page(`<main>${META}</main>${CARD}`), /is on https:\/\/files/],
];

describe('checking where the files of a page are', () => {
  for (const [what, html] of FINE) {
    it(`finds nothing wrong with ${what}`, async () => {
      const { problems, remarks = [] } = await checkPage(html, inertDocument);
      assert.deepEqual([...problems, ...remarks], []);
    });
  }

  for (const [what, html, problem] of TOLD) {
    it(`tells that no line of the head allows ${what}`, async () => {
      const { problems } = await checkPage(html, inertDocument);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, problem);
    });
  }

  it('tells that a star allows nothing', async () => {
    const { problems } = await checkPage(page(CARD, '<meta name="nazorg-origins" content="*">'), inertDocument);
    assert.match(problems[0] ?? '', /^line 2: "\*" in nazorg-origins allows nothing: name one site/);
    assert.match(problems[1] ?? '', /is on https:\/\/files/);
  });

  it('only remarks on it in a snippet, which has no head', async () => {
    const { problems, remarks = [] } = await checkPage(PLAIN, inertDocument);
    assert.deepEqual(problems, []);
    assert.match(remarks[0] ?? '', /the profile of contact-card is on/);
  });
});
