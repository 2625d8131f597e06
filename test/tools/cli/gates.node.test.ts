import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { WordList } from '../../../tools/authoring/word-list.js';
import { ProjectCopy, type Outcome } from './project-copy.js';

type Guard = 'hurtful' | 'personal' | 'reading';
type Lists = Record<string, { reading: object } & Record<'hurtful' | 'personal', WordList>>;

const LANGUAGES = 'tools/authoring/languages.json';

const without = (guard: Guard, lang: string) => (lists: Lists) => Reflect.deleteProperty(lists[lang] as object, guard) && undefined;

/** Changes the kinds of one list of a language, and leaves its count as it was or makes it fit. */
const withKinds =
  (guard: 'hurtful' | 'personal', lang: string, change: (kinds: WordList['kinds']) => WordList['kinds'], fits = false) =>
  (lists: Lists): void => {
    const language = lists[lang]!;
    const kinds = change(language[guard].kinds);
    language[guard] = { count: fits ? Object.values(kinds).flat().length : language[guard].count, kinds };
  };

const isMissing = (place: string, lang: string, what: string): string =>
  `${place}: there is ${what} for "${lang}", so its texts can't be checked for that yet; ` +
  'have somebody who speaks the language read every word, and add what is missing (docs/check.md, "A language").';

const isLost = (lang: string, list: string, loss: string): string =>
  `content/shared/${lang}: the ${list} for "${lang}" ${loss}; put back what is missing, or change ${LANGUAGES} as docs/check.md says.`;

const isUnlike = (place: string, difference: string): string =>
  `content/${place}: ${difference}; translate what is missing, take out what is left over, or say why it differs in language-exceptions.json.`;

const HURTS = 'list of words that hurt';
const CHANCE = "list of words about one reader's own chance";

interface Spoiled {
  what: string;
  spoil: (project: ProjectCopy) => Promise<void>;
  /** Faults, and what both the check and the build say of each. */
  faults: [fault: string, sentence: string | RegExp][];
}

interface Help {
  countries: Record<string, object>;
}

interface Timeline {
  whenToCall: { signs: Record<string, string> };
}

interface Faq {
  items: Record<string, { answer: string[] }>;
}

const SPOILED: Spoiled[] = [
  {
    what: 'a list or a measure of a language',
    spoil: async (project) => {
      const changes = [
        without('hurtful', 'fr'),
        without('hurtful', 'uk'),
        withKinds('hurtful', 'pl', ({ grading = [], ...kinds }) => ({ ...kinds, grading: grading.slice(1) })),
        withKinds('hurtful', 'de', ({ danger: _danger, ...kinds }) => kinds, true),
        withKinds('hurtful', 'tr', () => ({})),
        without('personal', 'uk'),
        withKinds('personal', 'nl', ({ predicting: _predicting, ...kinds }) => ({ ...kinds, predicting: [] }), true),
        without('reading', 'ar'),
        without('reading', 'uk'),
      ];
      for (const change of changes) await project.changeJson(LANGUAGES, change);
    },
    faults: [
      ['no list of words that hurt', isMissing('content/shared/fr', 'fr', `no ${HURTS}`)],
      [
        'nothing for a language',
        isMissing('content/shared/uk', 'uk', `no ${HURTS}, no ${CHANCE}, and no decision how easily a text should read`),
      ],
      ['no measure', isMissing('content/shared/ar', 'ar', 'no decision how easily a text should read')],
      ['a word less', isLost('pl', HURTS, 'holds 60, and its count says 61')],
      ['a kind of words less', isLost('de', HURTS, 'has none of the kind "danger"')],
      ['an empty list', isLost('tr', HURTS, 'has none of the kind "clinical"')],
      ['a kind less in Dutch', isLost('nl', CHANCE, 'has none of the kind "predicting"')],
      ['a list less for a formal variant', isLost('nl-formal', CHANCE, 'has none of the kind "predicting"').replace('"nl-formal"', '"nl"')],
    ],
  },
  {
    what: 'a language that nobody prepared',
    spoil: async (project) => {
      for (const folder of ['shared', 'miscarriage', 'recurrent-miscarriage']) {
        await project.copy(`content/${folder}/en`, `content/${folder}/es`);
        await project.copy(`content/${folder}/en`, `content/${folder}/pt-BR`);
      }
    },
    faults: [
      ['a new language', isMissing('content/shared/es', 'es', `no ${HURTS}, no ${CHANCE}, and no decision how easily a text should read`)],
      ['a folder that is named otherwise', "content/shared/pt-BR: the name of this folder isn't a language; call it nl, or nl-formal."],
    ],
  },
  {
    what: 'a sign to call for',
    spoil: (project) =>
      project.changeJson(
        'content/shared/tr/timeline.json',
        ({ whenToCall }: Timeline) => Reflect.deleteProperty(whenToCall.signs, 'fever') && undefined,
      ),
    faults: [['a sign less', /\btr\b.*sign.*fever/]],
  },
  {
    what: 'the lines of a country',
    spoil: (project) =>
      project.changeJson('content/shared/fr/help.json', ({ countries }: Help) => Reflect.deleteProperty(countries, 'NL') && undefined),
    faults: [['a country less', /\bfr\b.*help\.json.*(?:NL|at least 1)/]],
  },
  {
    what: 'a part of the words',
    spoil: async (project) => {
      await project.changeJson('content/shared/pl/timeline.json', ({ whenToCall }: Timeline) => void (whenToCall.signs['fever'] = ' '));
      await project.changeJson('content/miscarriage/en/faq.json', ({ items }: Faq) => {
        const { answer } = items['three-ways']!;
        answer[0] = answer[0]!.replace(/\n- .*$/, '');
      });
    },
    faults: [
      ['a sign without words', isUnlike('shared/pl/timeline.json/whenToCall/signs/fever', 'no words where the Dutch has some')],
      ['an item of a list less', isUnlike('miscarriage/en/faq.json/items/three-ways/answer', '2 items of lists where the Dutch has 3')],
    ],
  },
];

for (const { what, spoil, faults } of SPOILED) {
  describe(`content that lacks ${what}`, () => {
    let project: ProjectCopy;
    let check: Outcome;
    let build: Outcome;
    before(async () => {
      project = await ProjectCopy.make();
      await spoil(project);
      [check, build] = await Promise.all([project.check(), project.build()]);
    });
    after(() => project.remove());

    it('is neither approved nor built', () => assert.deepEqual([check.code, build.code], [1, 1]));

    for (const [fault, sentence] of faults) {
      it(`is told of ${fault} by the check and the build`, () => {
        const says = (line: string): boolean => (typeof sentence === 'string' ? line === sentence : sentence.test(line));
        for (const { lines } of [check, build]) assert.ok(lines.some(says), `${String(sentence)}\n\n${lines.join('\n')}`);
      });
    }
  });
}

describe('a copy of the content', () => {
  let project: ProjectCopy;
  before(async () => void (project = await ProjectCopy.make()));
  after(() => project.remove());

  it('is approved and built when nothing is spoiled', async () => {
    const outcomes = await Promise.all([project.check(), project.build()]);
    assert.deepEqual(
      outcomes.map(({ code }) => code),
      [0, 0],
    );
  });
});
