import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findHurtfulWords } from '../../../tools/authoring/find-hurtful-words.js';
import { findPersonalWords } from '../../../tools/authoring/find-personal-words.js';
import { PERSONAL as LISTS } from '../../../tools/authoring/language-lists.js';
import { readContent, readLanguages } from '../../../tools/authoring/read-content.js';
import { toPackProse } from '../../../src/prose/pack-prose.js';
import { messagesInSource } from '../../base/messages-in-source.js';
import { textOf } from '../../prose/prose-text.js';
import { filesOfWords, passagesIn, stringsIn } from './words-in-files.js';

const LANGUAGES = Object.keys(LISTS);

/** The word for danger is written in pieces: it stands on no page and in no file. */
const danger = (start: string, end: string): string => `${start}${end}`;

/** What a calculator would say, in every language and every way of address, and the words that give it away. */
const PERSONAL: Record<string, [text: string, found: string[]][]> = {
  nl: [
    ['Zo groot is jouw kans.', ['jouw kans']],
    ['Bereken uw kans op een miskraam!', ['Bereken', 'uw kans']],
    ['Een voorspelling voor je.', ['voorspelling']],
    ['Dit is uw persoonlijke kans.', ['uw persoonlijke kans', 'persoonlijke kans']],
    ['De prognose voor jou', ['prognose']],
    ['De kans voor u is {chance}.', ['kans voor u']],
    ['Onze kanscalculator', ['kanscalculator']],
  ],
  en: [
    ['Your chance is {chance}.', ['Your chance']],
    ['We calculate and predict.', ['calculate', 'predict']],
    ['Your own odds, a personalised figure', ['Your own odds', 'personalised']],
    ['A personal chance, the chance for you', ['personal chance', 'chance for you']],
    ['Prognosis for you', ['Prognosis']],
  ],
  de: [
    ['Deine Wahrscheinlichkeit', ['Deine Wahrscheinlichkeit']],
    ['Berechnen Sie Ihre Chance', ['Berechnen', 'Ihre Chance']],
    ['Eine Vorhersage, Ihre Prognose', ['Vorhersage', 'Prognose']],
    ['Ihre persönliche Wahrscheinlichkeit', ['Ihre persönliche Wahrscheinlichkeit', 'persönliche Wahrscheinlichkeit']],
    ['Chancenrechner', ['Chancenrechner']],
  ],
  fr: [
    ['Calculez votre probabilité.', ['Calculez', 'votre probabilité']],
    ['Une prédiction, un pronostic', ['prédiction', 'pronostic']],
    ['Vos chances personnelles', ['Vos chances', 'chances personnelles']],
    ['la probabilité pour vous', ['probabilité pour vous']],
  ],
  tr: [
    ['İhtimalinizi hesaplayın.', ['İhtimalinizi', 'hesaplayın']],
    ['Bunu tahmin eder, öngörür.', ['tahmin eder', 'öngörür']],
    ['Kişisel ihtimal', ['Kişisel ihtimal']],
    ['Prognozunuz', ['Prognozunuz']],
  ],
  ar: [
    ['احسبي احتمالَكِ', ['احسبي', 'احتمالَكِ']],
    ['هذا تنبؤ عن فرصتك', ['تنبؤ', 'فرصتك']],
    ['الاحتمال الشخصي', ['الاحتمال الشخصي']],
    ['حاسبة', ['حاسبة']],
  ],
  pl: [
    ['Oblicz, jaka jest twoja szansa.', ['Oblicz', 'twoja szansa']],
    ['Przewidujemy Pani szanse.', ['Przewidujemy', 'Pani szanse']],
    ['Rokowanie i prognoza', ['Rokowanie', 'prognoza']],
    ['osobiste prawdopodobieństwo', ['osobiste prawdopodobieństwo']],
  ],
  uk: [
    ['Обчисліть вашу ймовірність.', ['Обчисліть', 'вашу ймовірність']],
    ['Розрахунок і прогноз', ['Розрахунок', 'прогноз']],
    ['Передбачити твої шанси', ['Передбачити', 'твої шанси']],
    ['особиста імовірність', ['особиста імовірність']],
  ],
};

/** What the texts say instead, and must go on saying. */
const ALLOWED: Record<string, string[]> = {
  nl: ['De kans wordt kleiner.', 'Je uitgerekende datum', 'Wat dit voor jou betekent', 'cijfers van groepen, niet van jou persoonlijk'],
  en: ['The chance becomes smaller.', 'You have a choice.', 'What this means for you', 'not about you personally'],
  de: ['Die Wahrscheinlichkeit ist groß.', 'Was das für dich bedeutet', 'ausgerechnet heute'],
  fr: ['La probabilité est plus petite.', 'Ce que cela signifie pour vous', 'des tests prévus'],
  tr: ['İhtimal daha büyüktür.', 'Bunun sizin için anlamı', 'bir tahmin olarak kalır'],
  ar: ['الاحتمال أكبر', 'وتُؤخذ في الحساب', 'وهي تحسب حتى أسبوع'],
  pl: ['Prawdopodobieństwo jest większe.', 'Co to dla Pani znaczy'],
  uk: ['Ймовірність більша.', 'ваша особиста ситуація', 'не вас особисто'],
};

const YOUR_DANGER: Record<string, string> = {
  nl: `jouw ${danger('ris', 'ico')}`,
  en: `your ${danger('ri', 'sk')}`,
  de: `dein ${danger('Ris', 'iko')}`,
  fr: `votre ${danger('ris', 'que')}`,
  tr: `kişisel ${danger('ri', 'sk')}`,
  ar: danger('مخا', 'طر'),
  pl: `twoje ${danger('ryz', 'yko')}`,
  uk: `ваш ${danger('ри', 'зик')}`,
};

describe('finding words about one reader’s own chance', () => {
  it('has a list for every language there are words in', async () => {
    const languages = new Set((await readLanguages('content')).map((folder) => folder.replace('-formal', '')));
    assert.deepEqual(LANGUAGES.sort(), [...languages].sort());
    for (const examples of [PERSONAL, ALLOWED, YOUR_DANGER]) assert.deepEqual(Object.keys(examples).sort(), LANGUAGES);
  });

  for (const [lang, rows] of Object.entries(PERSONAL)) {
    for (const [text, found] of rows) {
      it(`finds ${found.join(' and ')} in ${lang}`, () => assert.deepEqual(findPersonalWords(text, lang), found));
    }
  }

  for (const [lang, texts] of Object.entries(ALLOWED)) {
    for (const text of texts) it(`lets "${text}" stand`, () => assert.deepEqual(findPersonalWords(text, lang), []));
  }

  for (const [lang, text] of Object.entries(YOUR_DANGER)) {
    it(`leaves the word for danger in ${lang} to the words that hurt`, () => assert.equal(findHurtfulWords(text, lang).length, 1));
  }

  it('approves of nothing in a language without a list', () => {
    assert.throws(() => findPersonalWords('Good morning', 'xx'), /^Error: There is no list of words for "xx"\.$/);
  });
});

/** The words of a file: of JSON its values, of Markdown and code all of it. */
const wordsOf = (file: string, text: string): string[] => {
  // Titles of studies are as published.
  if (file === 'sources.json') return stringsIn(JSON.parse(text, (name, value: unknown) => (name === 'title' ? undefined : value)));
  return file.endsWith('.json') ? stringsIn(JSON.parse(text)) : [text];
};

/** The languages of a file: the one it is named after, or English. */
const languagesOf = (file: string): string[] => {
  const named = LANGUAGES.filter((language) => file.split(/[/.-]/).includes(language));
  return named.length === 0 ? ['en'] : named;
};

const assertImpersonal = (texts: readonly string[], languages: readonly string[]): void => {
  assert.ok(texts.length > 0);
  for (const text of texts) {
    for (const language of languages) assert.deepEqual(findPersonalWords(text, language), [], text.slice(0, 80));
  }
};

describe('every text of content', async () => {
  const files = (await readdir('content', { recursive: true })).filter((file) => file.endsWith('.json'));
  for (const file of files) {
    it(`speaks of groups in ${file}`, async () => {
      assertImpersonal(wordsOf(file, await readFile(join('content', file), 'utf8')), languagesOf(file));
    });
  }
});

describe('every text on buttons, of the demo and of the plugins', async () => {
  for (const file of await filesOfWords()) {
    it(`speaks of groups in ${file}`, async () => {
      for (const { lang, headings } of await passagesIn(file)) if (headings.length > 0) assertImpersonal(headings.map(String), [lang]);
    });
  }
});

describe('every pack as it is written out', async () => {
  for (const { lang, packs } of await readContent('content')) {
    for (const [name, pack] of Object.entries(packs)) {
      it(`speaks of groups in ${name} in ${lang}`, () => {
        const { faq, risk, timeline, contact } = toPackProse(pack);
        assertImpersonal(
          [...faq, ...risk, ...timeline, ...contact].map((node) => textOf(node)),
          [lang],
        );
      });
    }
  }
});

/** What says to editors and developers what patients see. What must name the words to forbid them is not among these. */
const GUIDES = /^(?:faq-accordion|risk-meter|aftercare-timeline|contact-card)\.md$/;

describe('what is said about the widgets', async () => {
  it('speaks of groups in the words on buttons and labels', () => {
    assertImpersonal(
      messagesInSource().flatMap(({ text }) => text ?? []),
      ['nl'],
    );
  });

  const guides = (await readdir('docs')).filter((file) => GUIDES.test(file)).map((file) => join('docs', file));
  const stories = (await readdir('stories', { recursive: true }))
    .filter((file) => /\.(?:ts|mdx)$/.test(file))
    .map((file) => join('stories', file));
  for (const file of [...guides, ...stories, 'custom-elements.json']) {
    it(`speaks of groups in ${file}`, async () => assertImpersonal(wordsOf(file, await readFile(file, 'utf8')), ['en', 'nl']));
  }
});
