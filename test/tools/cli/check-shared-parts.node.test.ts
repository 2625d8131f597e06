import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from './check-files.js';
import { smallContent, spoiledContent } from './small-content.js';

describe('checking what packs share, change and correct', () => {
  const corrections: [what: string, path: string, from: string, to: string, problem: string][] = [
    [
      'a correction without a source of what holds now',
      'small/pack.json',
      '"accordingTo":["study"],',
      '',
      'corrects F002 without a source of what holds now; add it to accordingTo.',
    ],
    [
      'a source without a year that corrects an older one',
      'sources.json',
      '"published":"2019",',
      '',
      'the source "study" corrects an older one and has no year; give it "published" or "notBefore".',
    ],
    [
      'a source that is as old as the one that it corrects',
      'sources.json',
      '"2019"',
      '"2007-12"',
      'no source here is newer than "000" (2007), which is corrected; name one that is.',
    ],
  ];
  for (const [what, path, from, to, problem] of corrections) {
    it(`finds ${what}`, async () => {
      assert.deepEqual(await problemsOf(spoiledContent(`content/${path}`, from, to), 'content'), [
        `content/small/pack.json, faq about, item first: ${problem}`,
      ]);
    });
  }

  it('takes a corrected source that nobody dated', async () => {
    assert.deepEqual(await problemsOf(spoiledContent('content/sources.json', ',"notBefore":"2007"', ''), 'content'), []);
  });

  const changed = (files: Record<string, unknown>, pack: object): Record<string, unknown> => ({
    ...smallContent(),
    ...files,
    'content/small/pack.json': { ...(smallContent()['content/small/pack.json'] as object), ...pack },
  });

  it('takes a step of its own, with its words beside the shared ones', async () => {
    const step = { when: 'Eerst', title: 'Thuis', text: ['Je bent thuis.'] };
    const files = changed(
      { 'content/small/nl/timeline.json': { steps: { first: step } }, 'content/small/en/timeline.json': { steps: { first: step } } },
      { timeline: { steps: [{ id: 'first', facts: [] }, 'later'] } },
    );
    assert.deepEqual(await problemsOf(files, 'content'), []);
  });

  const extending: [what: string, pack: object, problem: string][] = [
    ['leaves out what is not shared', { leaveOut: ['step/never'] }, 'leaveOut names "step/never", which isn\'t shared.'],
    [
      'names a step that is not shared',
      { timeline: { steps: ['never', 'later'] } },
      'there is no shared "step/never"; give it facts of its own.',
    ],
    [
      'forgets a shared step in its order',
      { timeline: { steps: [] } },
      '"step/later" is shared, and neither in the order of this pack nor in leaveOut.',
    ],
  ];
  for (const [what, pack, problem] of extending) {
    it(`finds a pack that ${what}`, async () => {
      assert.deepEqual(
        await problemsOf(changed({}, pack), 'content'),
        ['en', 'nl'].map((language) => `content/small/${language}: pack.json: ${problem}`),
      );
    });
  }

  it('finds words of a pack for what it does not hold', async () => {
    const steps = { first: { when: 'Eerst', title: 'Thuis', text: ['Je bent thuis.'] } };
    const files = { ...smallContent(), 'content/small/nl/timeline.json': { steps }, 'content/small/en/timeline.json': { steps } };
    assert.deepEqual(
      await problemsOf(files, 'content'),
      ['en', 'nl'].map((lang) => `content/small/${lang}: timeline.json, step, "first": this id isn't in pack.json.`),
    );
  });

  it('finds words of a pack that only one language has', async () => {
    const step = { when: 'Eerst', title: 'Thuis', text: ['Je bent thuis.'] };
    const files = {
      ...smallContent(),
      'content/small/nl/timeline.json': { title: 'Anders', steps: { later: step } },
      'content/small/en/timeline.json': { title: 'Other' },
    };
    assert.deepEqual(await problemsOf(files, 'content'), [
      'content/small/en/timeline.json: steps is missing, which another language has; translate it.',
    ]);
  });

  it('finds words of a pack for a source that is not on the list', async () => {
    const words = { rumour: { about: 'x' } };
    const files = { ...smallContent(), 'content/small/nl/sources.json': words, 'content/small/en/sources.json': words };
    assert.deepEqual(
      await problemsOf(files, 'content'),
      ['en', 'nl'].map(
        (lang) => `content/small/${lang}/sources.json: there is no source "rumour"; add it to the sources, or correct its name.`,
      ),
    );
  });

  it('finds what a row lacks in a table of a pack', async () => {
    const group = { id: 'by-number', by: 'number', facts: [], rows: [{ id: 'one', figure: 'chance', facts: [] }] };
    const rows = { one: { label: 'Een', yes: '{chance} van de {of}', no: '{chance|rest} van veel' } };
    const columns = { group: 'Aantal', yes: 'Wel', no: 'Niet' };
    const words = { groups: { 'by-number': { title: 'Naar aantal', intro: 'Per groep.', columns, rows } } };
    const files = changed(
      { 'content/small/nl/risk.json': words, 'content/small/en/risk.json': words },
      { leaveOut: ['group/by-age'], risk: { groups: [group] } },
    );
    assert.deepEqual(
      await problemsOf(files, 'content'),
      ['en', 'nl'].map(
        (lang) => `content/small/${lang}: risk, row one: has no denominator in "no"; add it, or the widgets leave the row out.`,
      ),
    );
  });

  it('finds a misspelt name in the words of a pack', async () => {
    const files = { ...smallContent(), 'content/small/nl/timeline.json': { step: {} } };
    assert.deepEqual(await problemsOf(files, 'content'), [
      'content/small/nl/timeline.json, "step" isn\'t known here; correct its name, or take it out.',
    ]);
  });
});
