import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toFaqPage, type PlainQuestion } from '../../src/domain/faq-page.js';

const asked = (question: string, answer: string, lang: string | undefined = 'nl'): PlainQuestion => ({ question, answer, lang });

const pageOf = (...questions: PlainQuestion[]): unknown => JSON.parse(toFaqPage(questions) ?? 'null');

test('makes a FAQPage of questions and answers, in their order', () => {
  assert.deepEqual(pageOf(asked('Mag er iemand mee?', 'Ja.'), asked('Waar parkeer ik?', 'Naast de ingang.\nHet is vijf minuten lopen.')), {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': '#faq',
    inLanguage: 'nl',
    mainEntity: [
      { '@type': 'Question', name: 'Mag er iemand mee?', acceptedAnswer: { '@type': 'Answer', text: 'Ja.' } },
      {
        '@type': 'Question',
        name: 'Waar parkeer ik?',
        acceptedAnswer: { '@type': 'Answer', text: 'Naast de ingang.\nHet is vijf minuten lopen.' },
      },
    ],
  });
});

test('says the language of a question where it is another one than that of the first', () => {
  const { inLanguage, mainEntity } = pageOf(asked('Een?', 'A'), asked('Two?', 'B', 'en-gb'), asked('Drie?', 'C')) as {
    inLanguage: string;
    mainEntity: { inLanguage?: string }[];
  };
  assert.equal(inLanguage, 'nl');
  assert.deepEqual(
    mainEntity.map((question) => question.inLanguage),
    [undefined, 'en-GB', undefined],
  );
});

for (const lang of [undefined, '', 'Nederlands!', 'nl_NL', '"><script>']) {
  test(`says no language where the page says ${JSON.stringify(lang)}`, () => {
    assert.ok(!('inLanguage' in (pageOf({ question: 'Een?', answer: 'A', lang }) as object)));
  });
}

test('leaves out a question without words, and one without an answer', () => {
  const { mainEntity } = pageOf(asked('', 'A'), asked('Een?', ''), asked('Twee?', 'B')) as { mainEntity: { name: string }[] };
  assert.deepEqual(
    mainEntity.map(({ name }) => name),
    ['Twee?'],
  );
});

test('is nothing when no question is left', () => {
  assert.equal(toFaqPage([]), undefined);
  assert.equal(toFaqPage([asked('Een?', '')]), undefined);
});

test('holds every text without a sign that could end a script', () => {
  const text = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom('</script><img src=x onerror=alert(1)>', '<!--<script>', ']]>', '\u2028'),
  );
  fc.assert(
    fc.property(text, text, (question, answer) => {
      const json = toFaqPage([asked(question, answer)]) ?? '';
      assert.ok(!json.includes('<'));
      const { mainEntity } = JSON.parse(json) as { mainEntity: [{ name: string; acceptedAnswer: { text: string } }] };
      assert.deepEqual([mainEntity[0].name, mainEntity[0].acceptedAnswer.text], [question, answer]);
    }),
  );
});
