import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  detailsToProse as detailsIn,
  dialledLines,
  toLineHours,
  type ContactDetails,
  type LineHours,
} from '../../src/prose/contact-details-prose.js';
import { callLinesToProse as callLines, type HospitalContext } from '../../src/prose/hospital-lines-prose.js';
import { h, type ProseElement } from '../../src/prose/prose-node.js';
import { elementsOf, textOf, withClass, withTag } from './prose-text.js';

const DUTCH: HospitalContext = { lang: 'nl', home: 'nl', kinds: { daytime: 'Overdag', interpreter: 'Tolk' } };
const ARABIC: HospitalContext = { lang: 'ar', ownLang: 'nl', home: 'nl', kinds: { daytime: 'في النهار', interpreter: 'مترجم' } };

const detailsToProse = (details: ContactDetails, context = DUTCH): ProseElement[] => detailsIn(details, context);
const callLinesToProse = ({ lines = [] }: ContactDetails, context = DUTCH): ProseElement[] => callLines(lines, context);

const line = (number: string, more: object = {}): ContactDetails => ({ lines: [{ label: 'Overdag', number, ...more }] });

test('writes nothing of a hospital that nothing is known of', () => {
  assert.deepEqual(detailsToProse({}), []);
  assert.deepEqual(detailsToProse({ lines: [] }), []);
  assert.deepEqual(callLinesToProse({}), []);
});

test('writes department, hospital, line, e-mail and site', () => {
  const prose = detailsToProse({
    organisation: 'Ziekenhuis Voorbeeld',
    department: 'Verloskunde',
    lines: [{ label: 'Overdag', number: '+31201234567', display: '020 123 45 67', hours: '8 tot 17 uur', answeredBy: 'de assistente' }],
    email: 'zorg@hospital.example',
    site: 'https://hospital.example/zorg/',
  });
  assert.deepEqual(prose.map((node) => textOf(node)).slice(0, 2), ['Verloskunde', 'Ziekenhuis Voorbeeld']);
  assert.deepEqual(
    withTag(prose, 'li').map((item) => textOf(item)),
    ['Overdag 020 123 45 67 8 tot 17 uur de assistente', 'zorg@hospital.example', 'hospital.example/zorg'],
  );
  assert.deepEqual(
    withTag(prose, 'a').map(({ attributes }) => attributes?.['href']),
    ['tel:+31201234567', 'mailto:zorg@hospital.example', 'https://hospital.example/zorg/'],
  );
});

test('writes a number as it is when nothing says how to show it', () => {
  assert.match(textOf(...detailsToProse(line('+31 20 123 45 67'))), /\+31 20 123 45 67/);
});

for (const number of ['020 123 45 67', '*#06#', '+31201234567;phone-context=evil.example', 'bel ons', 'javascript:alert(1)']) {
  test(`writes ${number}, which cannot be dialled, as words without a link`, () => {
    const prose = detailsToProse(line(number));
    assert.match(textOf(...prose), new RegExp(number.replace(/[*+().]/g, '\\$&')));
    assert.equal(withTag(prose, 'a').length, 0);
  });
}

test('writes a number from left to right in every language', () => {
  for (const number of ['+31201234567', '020 123 45 67']) {
    assert.deepEqual(withTag(detailsToProse(line(number)), 'bdi')[0]?.attributes, { dir: 'ltr' });
  }
});

test('shows the digits in the order they are dialled, whatever marks turn them round', () => {
  const turned = detailsToProse(line('\u202e+31201234567', { display: '\u202e76 54 321 020\u202c' }));
  assert.doesNotMatch(textOf(...turned), /\p{Bidi_Control}/u);
  assert.doesNotMatch(textOf(...detailsToProse(line('\u202d\u202e112'))), /\p{Bidi_Control}/u);
});

for (const site of [
  'javascript:alert(1)',
  '//evil.example',
  'https://hospital.example@evil.example',
  'data:text/html,x',
  'http:\\\\evil.example',
]) {
  test(`leaves the site ${site} as words`, () => {
    const prose = detailsToProse({ site });
    assert.equal(withTag(prose, 'a').length, 0);
    assert.notEqual(textOf(...prose), '');
  });
}

for (const email of ['a@b.example?bcc=c@d.example', 'a@b.example%0D%0ABcc:c@d.example', 'a@b.example\r\nBcc: c@d.example', 'no address']) {
  test(`leaves the e-mail address ${JSON.stringify(email)} as words`, () => {
    const prose = detailsToProse({ email });
    assert.equal(withTag(prose, 'a').length, 0);
    assert.equal(textOf(...prose), email);
  });
}

const BLANKS: ContactDetails[] = [
  { organisation: '' },
  { department: ' ' },
  { email: '' },
  { site: '' },
  { email: ' ', site: '  ' },
  { organisation: '', department: '', lines: [], email: '', site: '' },
];

for (const details of BLANKS) {
  test(`writes nothing for ${JSON.stringify(details)}, which nobody filled in`, () => assert.deepEqual(detailsToProse(details), []));
}

test('writes no line whose number nobody filled in', () => {
  assert.deepEqual(detailsToProse(line('')), []);
  assert.deepEqual(callLinesToProse(line(' ')), []);
});

test('writes no empty detail of a line', () => {
  assert.equal(withClass(detailsToProse(line('112', { hours: '', answeredBy: ' ' })), 'nazorg-line-detail').length, 0);
});

test('shows the number when its written form is empty', () => {
  assert.match(textOf(...detailsToProse(line('112', { display: '' }))), /112/);
});

test('names the lines for worries: those by day, out of hours and for emergencies, and those without a kind', () => {
  const lines: ContactDetails['lines'] = [
    { label: 'dag', number: '+31201234567', kind: 'daytime' },
    { label: 'nacht', number: '+31201234568', kind: 'out-of-hours' },
    { label: 'nood', number: '112', kind: 'emergency' },
    { label: 'lotgenoten', number: '+31201234569', kind: 'peer-support' },
    { label: 'tolk', number: '+31201234560', kind: 'interpreter' },
    { label: 'zonder', number: '116117' },
  ];
  assert.deepEqual(
    withClass(callLinesToProse({ lines }), 'nazorg-line-label').map((label) => textOf(label)),
    ['dag', 'nacht', 'nood', 'zonder'],
  );
  assert.equal(withTag(detailsToProse({ lines }), 'li').length, 5);
});

test('offers an interpreter to those who read another language than the hospital’s, after the lines to call', () => {
  const lines: ContactDetails['lines'] = [
    { label: 'Tolkentelefoon', number: '+31201234560', kind: 'interpreter' },
    { label: 'dag', number: '+31201234567', kind: 'daytime' },
  ];
  const others = { daytime: h('li', {}, 'huisarts'), outOfHours: h('li', {}, 'huisartsenpost') };
  const items = (context: HospitalContext): string[] =>
    withTag(callLinesToProse({ lines }, { ...context, others }), 'li').map((item) => textOf(item));
  assert.deepEqual(items(DUTCH), ['dag +31201234567', 'huisartsenpost']);
  assert.deepEqual(items({ ...DUTCH, lang: 'nl-BE' }), items(DUTCH));
  assert.deepEqual(items(ARABIC), ['dag +31201234567', 'huisartsenpost', 'Tolkentelefoon +31201234560']);
  assert.equal(withTag(detailsToProse({ lines }, DUTCH), 'li').length, 1);
  assert.equal(withTag(detailsToProse({ lines }, ARABIC), 'li').length, 2);
});

test('keeps the lines of the country beside those that answer no worries, whatever their hours', () => {
  const others = { daytime: h('li', {}, 'huisarts'), outOfHours: h('li', {}, 'huisartsenpost') };
  const openingHours = [{ opens: '00:00', closes: '24:00' }];
  const lines: ContactDetails['lines'] = [{ label: 'Praten', number: '113', kind: 'peer-support', openingHours }];
  assert.match(textOf(...detailsToProse({ lines }, { ...DUTCH, others })), /^huisartsPraten 113.*huisartsenpost$/);
});

type Line = NonNullable<ContactDetails['lines']>[number];

const LABELS: [title: string, line: Partial<Line>, context: Partial<HospitalContext>, words?: string, lang?: string][] = [
  ['a text as it is, with the language of the hospital', { label: 'Poli' }, ARABIC, 'Poli', 'nl'],
  ['a text as it is where nobody says its language', { label: 'Poli' }, { ...ARABIC, ownLang: undefined }, 'Poli'],
  ['a text in the language of the page without any mark', { label: 'Poli' }, { ...ARABIC, lang: 'nl' }, 'Poli'],
  ['the words of the language of the page', { label: { nl: 'Poli', ar: 'العيادة' } }, ARABIC, 'العيادة'],
  ['the words of the hospital where there are none of the page', { label: { en: 'Clinic', nl: 'Poli' } }, ARABIC, 'Poli', 'nl'],
  ['our words for the kind where there are neither', { label: { en: 'Clinic' }, kind: 'daytime' }, ARABIC, 'في النهار'],
  ['our words for the kind where there is no label', { kind: 'daytime' }, ARABIC, 'في النهار'],
  ['our words for the kind where the label is empty', { label: ' ', kind: 'daytime' }, ARABIC, 'في النهار'],
  ['nothing where there are no words', { kind: 'daytime' }, { ...ARABIC, kinds: undefined }],
  ['nothing where there is neither label nor kind', { label: { en: 'Clinic' } }, ARABIC],
];

for (const [title, given, context, words, lang] of LABELS) {
  test(`labels a line with ${title}`, () => {
    const prose = detailsToProse({ lines: [{ number: '112', ...given }] }, context as HospitalContext);
    const [label] = withClass(prose, 'nazorg-line-label');
    assert.equal(label && textOf(label), words);
    assert.equal(label?.attributes?.['lang'], lang);
    assert.equal(label?.attributes?.['dir'], lang && 'ltr');
    assert.match(textOf(...prose), /112$/);
  });
}

test('says the language of the hospital’s own words, and leaves lists, numbers and addresses to the page', () => {
  const openingHours = [{ dayOfWeek: ['Monday' as const], opens: '08:00', closes: '16:30' }];
  const prose = detailsToProse(
    {
      organisation: 'Ziekenhuis',
      department: 'Verloskunde',
      lines: [
        { label: 'Overdag', number: '112', hours: 'ma-vr', answeredBy: 'de assistente' },
        { kind: 'daytime', number: '116117', openingHours },
      ],
      email: 'zorg@hospital.example',
      site: 'https://hospital.example',
      address: { lines: ['Laan 1', 'Plaats'] },
      pages: [
        { title: 'Afscheid nemen', url: '/afscheid' },
        { title: 'Een rare plek', url: 'javascript:alert(1)' },
      ],
    },
    ARABIC,
  );
  const marked = elementsOf(prose).filter(({ attributes }) => attributes?.['lang'] !== undefined);
  assert.deepEqual(
    marked.map((node) => textOf(node)),
    ['Verloskunde', 'Ziekenhuis', 'Overdag', 'ma-vr', 'de assistente', 'Laan 1Plaats', 'Afscheid nemen', 'Een rare plek'],
  );
  assert.ok(
    marked.every(({ tag, attributes }) => /^(?:span|bdi)$/.test(tag) && attributes?.['lang'] === 'nl' && attributes['dir'] === 'ltr'),
  );
  assert.match(textOf(...prose), /الاثنين/);
});

test('writes no list when none of the lines is for worries', () => {
  assert.deepEqual(callLinesToProse({ lines: [{ label: 'tolk', number: '112', kind: 'interpreter' }] }), []);
});

test('writes hostile words of a profile as text', () => {
  const hostile = '"><img src=x onerror=alert(1)>';
  const prose = detailsToProse({
    organisation: hostile,
    department: hostile,
    lines: [{ label: hostile, number: hostile, hours: hostile }],
  });
  assert.equal(withTag(prose, 'img').length, 0);
  assert.equal(textOf(...prose).split(hostile).length - 1, 5);
});

test('writes the usual hours of a line when nobody wrote them in words', () => {
  const openingHours = [{ dayOfWeek: ['Monday' as const], opens: '08:00', closes: '16:30' }];
  const details = (more: object): string[] =>
    withClass(detailsToProse(line('112', { openingHours, ...more })), 'nazorg-line-detail').map((node) => textOf(node));
  assert.deepEqual(details({}), ['maandag 08:00–16:30']);
  assert.deepEqual(details({ hours: 'op maandag' }), ['op maandag']);
});

test('knows the hours of lines that can be dialled, by a clock', () => {
  const openingHours = [{ opens: '08:00', closes: '16:30' }];
  const lines = [
    { label: 'a', number: '+31 20 123 45 67', openingHours },
    { label: 'b', number: 'bel ons', openingHours },
    { label: 'c', number: '112' },
  ];
  const hoursOf = (details: ContactDetails): LineHours | undefined => toLineHours(details, dialledLines(details));
  assert.deepEqual(hoursOf({ lines, timeZone: 'Europe/Brussels', country: 'BE' }), {
    timeZone: 'Europe/Brussels',
    country: 'BE',
    lines: [{ href: 'tel:+31201234567', rules: openingHours }],
  });
  assert.equal(hoursOf({ lines }), undefined);
  assert.equal(hoursOf({ lines: lines.slice(2), timeZone: 'Europe/Amsterdam' }), undefined);
});

for (const [url, links] of [
  ['https://hospital.example/route', 1],
  ['http://hospital.example/route', 0],
  ['javascript:alert(1)', 0],
  ['/route', 0],
  [undefined, 0],
] as const) {
  test(`writes an address as text, with ${links} link to ${url ?? 'nothing'}`, () => {
    const prose = detailsToProse({ address: { lines: ['Laan 1', ' ', 'Plaats'], ...(url ? { url } : {}) } });
    assert.equal(withTag(prose, 'address').length, 1);
    assert.equal(withTag(prose, 'br').length, 1);
    assert.equal(withTag(prose, 'a').length, links);
  });
}
