import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFiles, problemsOf } from './check-files.js';

const checked = (css: string): Promise<string[]> => problemsOf({ 'brand.css': css }, 'brand.css');

const UNREADABLE = "isn't a colour that can be judged; write it as #005ca9, rgb(), hsl(), oklch() or by its name.";

/** Colours of one look, light and dark, in each way that a style sheet may write them. */
const GOOD: [how: string, css: string][] = [
  ['light-dark()', ':root { color-scheme: light dark; --nazorg-action: light-dark(#00539b, #9cc9f0); }'],
  [
    'prefers-color-scheme',
    ':root { color-scheme: light dark; --nazorg-action: #00539b } @media (prefers-color-scheme: dark) { :root { --nazorg-action: #9cc9f0 } }',
  ],
  [
    'a media query of more parts',
    ':root { color-scheme: light dark; --nazorg-action: #00539b } @media screen and (prefers-color-scheme:dark) { html { & body { --x: 1 } } :root { --nazorg-action: #9cc9f0 } }',
  ],
  ['a page that is light only', ':root { color-scheme: light; --nazorg-action: #00539b; }'],
  ['a page that is dark only', ':root { color-scheme: dark; --nazorg-action: #9cc9f0; }'],
  ['rgb()', ':root { color-scheme: light; --nazorg-action: rgb(0 83 155); }'],
  ['rgb() with commas', ':root { color-scheme: light; --nazorg-action: rgb(0, 83, 155); }'],
  ['hsl()', ':root { color-scheme: light; --nazorg-action: hsl(208 100% 30%); }'],
  ['oklch()', ':root { color-scheme: light; --nazorg-action: oklch(42% 0.13 253); }'],
  ['a name', ':root { color-scheme: light; --nazorg-action: RebeccaPurple; }'],
  ['color-mix()', ':root { color-scheme: light; --nazorg-action: color-mix(in srgb, navy 80%, white); }'],
  ['another property', ':root { color-scheme: light; --blue: #00539b; --nazorg-action: var(--blue); }'],
  ['what stands for a property that is nowhere', ':root { color-scheme: light; --nazorg-action: var(--blue, #00539b); }'],
  ['currentColor', ':root { color-scheme: light; color: #111; --nazorg-action: currentColor; }'],
  ['part of the colour of text', ':root { --nazorg-line-control: color-mix(in srgb, currentColor 70%, transparent); }'],
  ['initial', ':root { --nazorg-action: initial; }'],
  [
    'a class for dark pages',
    ".night { color-scheme: dark; --nazorg-action: #9cc9f0 } [data-theme='day'] { color-scheme: light; --nazorg-action: #00539b }",
  ],
  ['a layer', '@layer brand { :root { color-scheme: light; --nazorg-action: #00539b } }'],
  ['comments and marks', '@charset "utf-8"; /* } */ :root { color-scheme: light; --nazorg-action: /* ours */ #00539b !important }'],
  [
    'lengths, numbers and times',
    ':root { --nazorg-radius: 0px; --nazorg-measure: calc(30em + 2ch); --nazorg-density: 0.72; --nazorg-motion: 0.1s; --nazorg-title-size: 1.6em; }',
  ],
];

describe('a style sheet of a brand', () => {
  for (const [how, css] of GOOD) {
    it(`is read with ${how}`, async () => {
      const { lines, code } = await checkFiles({ 'brand.css': css }, 'brand.css');
      assert.deepEqual([lines.filter((line) => !line.endsWith('(no problem)')), code], [['No problems in brand.css.'], 0]);
    });
  }

  const rows: [what: string, css: string, ...problems: string[]][] = [
    ['a name that no widget knows', '--nazorg-acton: #00539b', '--nazorg-acton: no widget knows it; did you mean --nazorg-action?'],
    ['a name of version 0.1', '--nazorg-on-accent: #fff', '--nazorg-on-accent: no widget knows it; did you mean --nazorg-on-action?'],
    ['a name in capitals', '--nazorg-Radius: 2px', '--nazorg-Radius: no widget knows it; did you mean --nazorg-radius?'],
    ['a colour that is none', '--nazorg-focus: bleu', `--nazorg-focus: bleu ${UNREADABLE}`],
    ['a colour of the system', '--nazorg-focus: CanvasText', `--nazorg-focus: CanvasText ${UNREADABLE}`],
    ['two colours', '--nazorg-focus: red blue', `--nazorg-focus: red blue ${UNREADABLE}`],
    ['half of light-dark()', '--nazorg-focus: light-dark(#000)', `--nazorg-focus: light-dark(#000) ${UNREADABLE}`],
    ['nothing', '--nazorg-focus:', '--nazorg-focus: it is empty.'],
    [
      'a colour that shows what is below',
      '--nazorg-focus: rgb(0 0 0 / 90%)',
      '--nazorg-focus: rgb(0 0 0 / 90%) lets what is below shine through; write the colour that a reader sees.',
    ],
    [
      'a property that is nowhere',
      '--nazorg-focus: var(--blue)',
      "--nazorg-focus: it can't be judged, since --blue isn't set in this file.",
    ],
    [
      'properties that stand for each other',
      '--nazorg-focus: var(--one); --one: var(--two); --two: var(--one)',
      "--nazorg-focus: it can't be judged, since --one isn't set in this file.",
    ],
    ['a length without a unit', '--nazorg-radius: 4', "--nazorg-radius: 4 isn't a length such as 16px."],
    ['nothing without a unit', '--nazorg-space-1: 0', '--nazorg-space-1: 0 needs its unit, since it is counted with: 0px.'],
    ['a share', '--nazorg-measure: 80%', "--nazorg-measure: 80% isn't a length such as 16px."],
    ['less than nothing', '--nazorg-space-2: -4px', '--nazorg-space-2: -4px is less than nothing.'],
    ['a density in pixels', '--nazorg-density: 2px', "--nazorg-density: 2px isn't a number such as 0.72."],
    ['a time in pixels', '--nazorg-motion: 2px', "--nazorg-motion: 2px isn't a time such as 120ms."],
    [
      'a calculation of something else',
      '--nazorg-radius: calc(1px * tan(1deg))',
      "--nazorg-radius: calc(1px * tan(1deg)) isn't a length such as 16px, nor a calculation of some that can be judged.",
    ],
    [
      'a pale colour',
      '--nazorg-action: #777777',
      '--nazorg-action: #777777 on a light page (#ffffff) has a contrast of 4.48, and needs 7; choose a darker one.',
    ],
    [
      'words that don’t go with their ground',
      '--nazorg-action: #00539b; --nazorg-on-action: #000',
      '--nazorg-on-action: #000000 on --nazorg-action #00539b has a contrast of 2.71, and needs 7; choose a lighter one.',
    ],
    [
      'marks that nobody sees',
      '--nazorg-figure-no: #8bc',
      '--nazorg-figure-no: #88bbcc on a light page (#ffffff) has a contrast of 2.09, and needs 4.5; choose a darker one.',
    ],
    [
      'a ground that is darker than ours',
      'background: #c0c0c0; --nazorg-line: #999',
      '--nazorg-action: #0b5563 on a light page (#c0c0c0) has a contrast of 4.63, and needs 7; set a darker --nazorg-action.',
    ],
  ];
  for (const [what, declarations, problem] of rows) {
    it(`is told of ${what}`, async () => {
      const found = (await checked(`:root {\n  color-scheme: light;\n  ${declarations}\n}`)).map((line) =>
        line.replace(/^brand\.css, (line 3, )?/, ''),
      );
      assert.ok(found.includes(problem!), found.join('\n'));
      assert.equal(found.length === 1 || what.includes('ground that is'), true, found.join('\n'));
    });
  }
});

describe('the report on a style sheet', () => {
  it('says which line, and in which place', async () => {
    const css =
      ':root {\n  --nazorg-action: #00539b;\n  color-scheme: light;\n}\n.night {\n  color-scheme: dark;\n  --nazorg-action: #00539b;\n}';
    assert.deepEqual(await checked(css), [
      'brand.css, line 7, --nazorg-action: #00539b on a dark page (#11181c) has a contrast of 2.31, and needs 7; choose a lighter one for dark pages (in .night).',
    ]);
  });

  it('asks for colours of dark pages, or that no page is dark', async () => {
    const lines = await checked(':root { --nazorg-action: #00539b }');
    assert.deepEqual(lines, [
      'brand.css, line 1, --nazorg-action: #00539b on a dark page (#11181c) has a contrast of 2.31, and needs 7; choose a lighter one for dark pages.',
      'brand.css, is no page of yours ever dark? Then say "color-scheme: light" beside the colours. (no problem)',
    ]);
  });

  it('reminds of the color-scheme that dark colours need', async () => {
    const lines = await checked(':root { --nazorg-action: light-dark(#00539b, #9cc9f0) }');
    assert.deepEqual(lines, [
      'brand.css, widgets follow the color-scheme of the page, which this file doesn\'t set; see that the page says "color-scheme: light dark". (no problem)',
    ]);
  });

  it('says what it can’t read', async () => {
    const rows: [css: string, problem: string][] = [
      ['', 'brand.css, no --nazorg- property is set, so nothing can be checked.'],
      ['a { color: red }', 'brand.css, no --nazorg- property is set, so nothing can be checked.'],
      [':root { --nazorg-radius: 2px', "brand.css, line 1: a bracket, a quote or a comment that starts here doesn't end."],
      [
        ':root { --nazorg-radius: 2px } @media not (prefers-color-scheme: dark) { :root { --nazorg-action: red } }',
        'brand.css, line 1: whether "not (prefers-color-scheme: dark)" is about a dark page can\'t be judged; write (prefers-color-scheme: dark) by itself.',
      ],
      [`:root { --nazorg-radius: ${'calc('.repeat(200)} }`, "brand.css is nested more than 100 deep, so it can't be a file of Nazorg."],
      [
        Array.from({ length: 300 }, (_, index) => `.a${index} { --nazorg-radius: 2px }`).join('\n'),
        'brand.css, colours are set in more than 200 places; check the file of your own rules alone.',
      ],
      [
        '@import "a.css"; :root { --nazorg-radius: 2px }',
        "brand.css, line 1: what @import names isn't read; check that file too. (no problem)",
      ],
    ];
    for (const [css, problem] of rows) assert.deepEqual(await checked(css), [problem]);
  });

  it('ends where properties double each other', async () => {
    const doubling = Array.from({ length: 40 }, (_, index) => `--a${index}: var(--a${index + 1}) var(--a${index + 1});`).join('');
    const [line] = await checked(`:root { ${doubling} --a40: red; --nazorg-focus: var(--a0) }`);
    assert.match(line!, /it can't be judged/);
  });

  it('knows a style sheet by what is in it, too', async () => {
    assert.deepEqual(await problemsOf({ 'our.txt': ':root { --nazorg-radius: 4 }' }, 'our.txt'), [
      "our.txt, line 1, --nazorg-radius: 4 isn't a length such as 16px.",
    ]);
  });
});
