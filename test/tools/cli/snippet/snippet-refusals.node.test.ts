import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runSnippetCommand } from './print-snippet.js';

const REFUSED: readonly (readonly [given: string, reason: RegExp])[] = [
  ['', /^Say which widget: faq-accordion, risk-meter, aftercare-timeline, contact-card\./],
  ['faq', /^There is no widget "faq"; there is faq-accordion/],
  ['evidence-table', /^There is no widget "evidence-table"/],
  ['risk-meter contact-card', /^One widget at a time; "contact-card" is left over\./],
  ['risk-meter --lang xx', /^--lang: "xx" isn't one of ar, de, en, fr, nl, pl, tr, uk\./],
  ['risk-meter --lang', /^Option '--lang <value>' argument missing\./],
  ['risk-meter --sections x', /^--sections isn't a setting of risk-meter, which has age, miscarriages, display/],
  ['risk-meter --name x', /^Unknown option '--name'\./],
  ['risk-meter --src x.json', /^Unknown option '--src'\./],
  ['risk-meter --age old', /^--age: "old" isn't an age such as 37, or a band such as 35-40\./],
  ['risk-meter --miscarriages many', /^--miscarriages: "many" isn't a number such as 2\./],
  ['risk-meter --display pie', /^--display: "pie" isn't icons or bars or table or sentences\./],
  ['risk-meter --heading-level 7', /^--heading-level: "7" isn't a number from 1 to 6\./],
  ['risk-meter --address-form u', /^--address-form: "u" isn't informal or formal\./],
  ['risk-meter --pack other', /^--pack: "other" isn't one of recurrent-miscarriage, miscarriage\./],
  ['risk-meter --superseded show', /^--superseded: "show" isn't hide\./],
  ['risk-meter --profile-url //x', /^--profile-url: "\/\/x" isn't an address that starts with https/],
  ['faq-accordion --sections none', /^--sections: "none" isn't one of what-is-it, guilt-and-feelings, treatment, chance, tests\./],
  ['aftercare-timeline --start monday', /^--start: "monday" isn't a day such as 2026-12-05\./],
  ['aftercare-timeline --situation tests-planned', /^Unknown option '--situation'\./],
  ['aftercare-timeline --variant x', /^Unknown option '--variant'\./],
  ['contact-card --phone 12', /^--phone: "12" isn't a number such as \+31201234567\./],
  ['contact-card --phone 112', /^--phone needs a --phone-label/],
  ['contact-card --department a>b', /^--department: leave out the characters/],
  ['contact-card --site javascript:x', /^--site: "javascript:x" isn't an address that starts with https\./],
  ['contact-card --profile nowhere.json', /^--profile: nowhere\.json can't be read/],
  ['contact-card --profile package.json', /^--profile: package\.json, /],
  ['faq-accordion --pictures', /^--pictures is for risk-meter/],
  ['risk-meter --tag --link', /^Choose one of --tag and --link\./],
  ['risk-meter --link', /^Say where your hosted pages are: --hosted https:\/\/…/],
  ['risk-meter --link --hosted http://x.example', /^--hosted: "http:\/\/x\.example" isn't an address/],
  ['risk-meter --link --hosted https://x.example/?a', /^--hosted: /],
  ['risk-meter --link --hosted https://x.example --age 37', /^--age: a link can't have that\./],
  ['contact-card --link --hosted https://x.example --phone 112 --phone-label x', /^--phone, --phone-label: a link can't have that\./],
  ['risk-meter --tag --base ftp://x', /^--base: "ftp:\/\/x" isn't an address/],
  ['risk-meter --cms drupal', /^--cms: "drupal" isn't known; wordpress is\./],
];

for (const [given, reason] of REFUSED) {
  it(`says in a sentence why it can't print "snippet ${given}"`, async () => {
    const { printed, code } = await runSnippetCommand(given.split(' ').filter(Boolean));
    assert.match(printed, reason);
    assert.match(printed, / "npx --no nazorg-widgets help" says what it can do\.$/);
    assert.equal(code, 1);
  });
}

it('says what is missing when there are no built scripts', async () => {
  const { printed, code } = await runSnippetCommand(['risk-meter', '--tag'], 'nowhere');
  assert.match(printed, /^The hashes of the scripts are missing: run "npm run build"/);
  assert.equal(code, 1);
});
