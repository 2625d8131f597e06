import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minify } from 'html-minifier-terser';
import { JSDOM } from 'jsdom';
import { readSteps } from '../../src/elements/aftercare-timeline/read-steps.js';
import { questionsIn, summaryOf } from '../../src/elements/faq-accordion/questions.js';
import { findQuestions } from '../../src/elements/faq-accordion/take-up/find-questions.js';
import { makeQuestion } from '../../src/elements/faq-accordion/take-up/make-question.js';
import { wordsOf } from '../../src/base/words-of.js';
import { WAYS } from '../support/ways-to-write.js';

/** All that a minifier of a site may do to words, but for taking out what is empty: that takes an empty tag too. */
const AGGRESSIVE = {
  collapseBooleanAttributes: true,
  collapseInlineTagWhitespace: true,
  collapseWhitespace: true,
  decodeEntities: true,
  removeAttributeQuotes: true,
  removeComments: true,
  removeEmptyAttributes: true,
  removeOptionalTags: true,
  removeTagWhitespace: true,
  sortAttributes: true,
  sortClassName: true,
};

const widgetOf = (html: string): HTMLElement => JSDOM.fragment(html).firstElementChild as HTMLElement;

/** What a widget reads in its words. */
const READ: Readonly<Record<string, (widget: HTMLElement) => string[]>> = {
  'faq-accordion': (widget) => {
    findQuestions(widget).found.forEach(makeQuestion);
    return questionsIn(widget).map((question) => `${wordsOf(summaryOf(question))} ${wordsOf(question)}`.replace(/\s/g, ''));
  },
  'aftercare-timeline': (widget) => readSteps(widget).steps.map(({ title }) => title),
};

for (const { tag, ways } of WAYS) {
  const read = READ[tag];
  if (!read) continue;
  for (const { name, html } of ways)
    test(`a minifier changes nothing of what ${tag} reads: ${name}`, async () => {
      const page = `<div class="nazorg-${tag}">${html}</div>`;
      assert.deepEqual(read(widgetOf(await minify(page, AGGRESSIVE))), read(widgetOf(page)));
    });
}
