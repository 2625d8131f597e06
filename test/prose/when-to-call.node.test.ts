import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../tools/authoring/read-content.js';
import { readPack } from '../../src/content/read-pack.js';
import type { Profile } from '../../src/content/profile.js';
import { hospitalToProse } from '../../src/prose/hospital-to-prose.js';
import { toPackProse, type PackProse } from '../../src/prose/pack-prose.js';
import { attributeOf, EARLIER, withHospital, type ProseNode } from '../../src/prose/prose-node.js';
import { spoiledPack } from '../content/small-pack.js';
import { elementsOf, textOf, withClass, withTag } from './prose-text.js';

const packs = (await readContent('content')).flatMap(({ lang, packs: ofLanguage }) =>
  Object.entries(ofLanguage).map(([name, pack]) => ({ place: `${name} in ${lang}`, prose: toPackProse(pack), pack })),
);
const dutch = packs.find(({ place }) => place === 'miscarriage in nl')!.prose;

type Line = NonNullable<Profile['lines']>[number];

const DAY: Line = { label: 'Overdag', number: '+31201234567', kind: 'daytime' };
const NIGHT: Line = { label: 'Avond en nacht', number: '+31201234568', kind: 'out-of-hours' };

const said = (nodes: ProseNode[], profile: Partial<Profile> | undefined, pack: PackProse = dutch): ProseNode[] =>
  withHospital(nodes, profile && hospitalToProse(profile, profile.lang).places(pack));

const numbersIn = (nodes: readonly ProseNode[]): string[] =>
  withTag(nodes, 'a').flatMap(({ attributes = {} }) => (attributes['href']?.startsWith('tel:') ? attributes['href'].slice(4) : []));

test('leaves no sign to call for out, whatever a pack says of older texts', () => {
  const earlier = { text: 'In oudere folders staat dit niet.', facts: ['F018'], whole: true };
  const { timeline } = toPackProse(readPack(spoiledPack(['timeline', 'whenToCall', 'signs', 0, 'earlier'], earlier)));
  const signs = withTag(timeline, 'ul').find(({ attributes }) => !attributes);
  assert.deepEqual(
    withTag([signs!], 'li').map((sign) => [textOf(sign), attributeOf(sign, EARLIER)]),
    [['koorts', undefined]],
  );
  assert.doesNotMatch(textOf(...timeline), /oudere folders/);
});

for (const { place, prose, pack } of packs) {
  test(`says first what to call 112 for, then whom to call at any hour, then the signs, in ${place}`, () => {
    const timeline = elementsOf(said(prose.timeline, undefined));
    const at = (name: string): number => timeline.findIndex((node) => attributeOf(node, 'class')?.split(' ').includes(name));
    const signs = timeline.findIndex(({ tag, attributes }) => tag === 'ul' && !attributes);
    const order = [
      at('nazorg-call'),
      at('nazorg-emergency'),
      at('nazorg-line-daytime'),
      signs,
      at('nazorg-call-line'),
      at('nazorg-unanswered'),
      at('nazorg-distress'),
    ];
    assert.ok(
      order.every((index) => index >= 0),
      String(order),
    );
    assert.deepEqual(
      [...order].sort((one, other) => one - other),
      order,
    );
    const words = said(prose.timeline, undefined);
    assert.deepEqual(numbersIn(words), ['112', '112']);
    assert.equal(withClass(words, 'nazorg-line-out-of-hours').length, 1);
    assert.equal(withClass(withClass(words, 'nazorg-urgent'), 'nazorg-distress').length, 0);
    assert.equal(withTag([timeline[signs]!], 'li').length, pack.timeline!.whenToCall.signs.length);
  });

  test(`names somebody to call on a card without a hospital, in ${place}`, () => {
    const card = said(prose.contact, undefined);
    assert.ok(withClass(card, 'nazorg-line').length >= 2);
    assert.deepEqual(numbersIn(card), ['112', '112']);
  });
}

test('keeps where the list comes from with the sources, and not under the list', () => {
  const sources = withClass(said(dutch.timeline, undefined), 'nazorg-provenance')[0]!;
  assert.match(textOf(sources), /richtlijn voor huisartsen noemt/);
  assert.match(textOf(sources), /NHG-Standaard Miskraam/);
});

const ROWS: [title: string, profile: Partial<Profile>, lines: RegExp[], never: RegExp[]][] = [
  ['no line at all', { organisation: 'Z' }, [/huisarts/, /huisartsenpost/], []],
  ['a line by day only', { lines: [DAY] }, [/Overdag \+31201234567/, /huisartsenpost/], [/bel de huisarts\./]],
  [
    'a line that says nothing of when',
    { lines: [{ label: 'Poli', number: '+31201234567' }] },
    [/Poli/, /huisartsenpost/],
    [/bel de huisarts\./],
  ],
  ['a line at night only', { lines: [NIGHT] }, [/bel de huisarts\./, /Avond en nacht/], [/huisartsenpost/]],
  ['lines for day and night', { lines: [DAY, NIGHT] }, [/Overdag/, /Avond en nacht/], [/huisarts/]],
  [
    'the emergency number alone',
    { lines: [{ label: 'Spoed', number: '112', kind: 'emergency' }] },
    [/Spoed 112/, /bel de huisarts\./, /huisartsenpost/],
    [],
  ],
  [
    'a department for emergencies',
    { lines: [DAY, { label: 'Spoedpost', number: '+31201234569', kind: 'emergency' }] },
    [/Overdag/, /Spoedpost/],
    [/huisarts/],
  ],
  [
    'a line that is open day and night',
    { lines: [{ label: 'Verpleging', number: '+31201234567', openingHours: [{ opens: '00:00', closes: '24:00' }] }] },
    [/Verpleging/],
    [/huisarts/],
  ],
  [
    'a line that is open day and night, but not on public holidays',
    {
      lines: [
        {
          label: 'Verpleging',
          number: '+31201234567',
          openingHours: [{ opens: '00:00', closes: '23:59' }, { dayOfWeek: ['PublicHolidays'] }],
        },
      ],
    },
    [/Verpleging/, /huisartsenpost/],
    [],
  ],
  [
    'a line by appointment',
    { lines: [{ label: 'Belspreekuur', number: '+31201234567', kind: 'daytime', byAppointment: true }] },
    [/bel de huisarts\./, /Belspreekuur/, /huisartsenpost/],
    [],
  ],
  [
    'a number that nobody can dial',
    { lines: [{ label: 'Poli', number: 'vraag de balie', kind: 'out-of-hours' }] },
    [/Poli/, /huisartsenpost/],
    [],
  ],
];

for (const [title, profile, lines, never] of ROWS) {
  for (const widget of ['timeline', 'contact'] as const) {
    test(`says whom to call at any hour with ${title}, in the ${widget}`, () => {
      const list = textOf(withClass(said(dutch[widget], profile), 'nazorg-lines')[0]!);
      for (const expected of lines) assert.match(list, expected);
      for (const unexpected of never) assert.doesNotMatch(list, unexpected);
    });
  }
}

test('shows no number of the Netherlands for a hospital elsewhere', () => {
  for (const nodes of [dutch.timeline, dutch.contact]) {
    const words = said(nodes, { organisation: 'Z', country: 'BE', lines: [{ label: 'Overdag', number: '+3225553111', kind: 'daytime' }] });
    assert.deepEqual(numbersIn(words), ['+3225553111']);
    assert.doesNotMatch(textOf(...words.slice(0, 12)), /112|huisartsenpost/);
    assert.match(textOf(...words), /alarmnummer/);
  }
});

test('shows lines to talk to somebody with those who feel unable to go on, and not among the lines to call', () => {
  const words = said(dutch.timeline, { lines: [DAY, NIGHT, { label: 'Praten', number: '113', kind: 'peer-support' }] });
  const [calls, talks] = withClass(words, 'nazorg-lines');
  assert.doesNotMatch(textOf(calls!), /Praten/);
  assert.match(textOf(talks!), /Praten 113/);
});

test('shows what a hospital itself calls the emergency number for, once somebody signed it', () => {
  const thresholds = {
    texts: ['Koorts.'],
    emergencyTexts: ['Je valt flauw en komt niet bij.'],
    reviewedBy: 'A. Arts',
    reviewedOn: '2026-06-01',
  };
  const words = said(dutch.timeline, { thresholds });
  assert.match(textOf(withClass(words, 'nazorg-emergency-signs')[0]!), /komt niet bij/);
  assert.deepEqual(withClass(said(dutch.timeline, { thresholds: { ...thresholds, reviewedBy: '' } }), 'nazorg-emergency-signs'), []);
});

test('names lines of a kind, and an interpreter, in the language of the words around them', () => {
  const lines: Line[] = [
    { number: '+31201234567', kind: 'daytime' },
    { number: '+31201234568', kind: 'out-of-hours' },
    { number: '+31201234560', kind: 'interpreter' },
  ];
  for (const { place, prose, pack } of packs) {
    const list = withClass(said(prose.timeline, { lang: 'nl', lines }, prose), 'nazorg-lines')[0]!;
    const { daytime, interpreter, ...kinds } = pack.help!.lines!;
    const calls = pack.help!.calls!;
    assert.deepEqual(
      withClass([list], 'nazorg-line-label').map((label) => textOf(label)),
      [calls.daytime, calls['out-of-hours'], ...(pack.lang === 'nl' ? [] : [interpreter])],
      place,
    );
    const card = withClass(said(prose.contact, { lang: 'nl', lines }, prose), 'nazorg-lines')[0]!;
    assert.deepEqual(
      withClass([card], 'nazorg-line-label').map((label) => textOf(label)),
      [daytime, kinds['out-of-hours'], ...(pack.lang === 'nl' ? [] : [interpreter])],
      place,
    );
  }
});

test('makes a button of all words of the emergency number, and one link of each line and what it is for', () => {
  const words = said(dutch.timeline, { lines: [DAY, NIGHT] });
  const links = withTag(withClass(words, 'nazorg-tiers'), 'a').map((link) => textOf(link));
  assert.deepEqual(links, ['Bel 112', 'Overdag +31201234567', 'Avond en nacht +31201234568']);
});

test('tells how to find the number of whom a country has at night', () => {
  for (const { place, prose } of packs)
    assert.match(
      textOf(withClass(said(prose.timeline, undefined), 'nazorg-line-out-of-hours')[0]!),
      /huisartsenpost.*huisartsenpost/,
      place,
    );
});

test('leaves no mark of a place on the page', () => {
  const marks = [dutch.timeline, dutch.contact].flatMap((nodes) => elementsOf(said(nodes, { lines: [DAY] })));
  assert.ok(marks.every(({ attributes = {} }) => !('data-of-hospital' in attributes)));
});
