import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

/** What a page of a server framework imports, where there is no document. */
const IMPORTS = [
  '../../src/index.js',
  '../../src/elements/aftercare-timeline/aftercare-timeline.js',
  '../../src/elements/contact-card/contact-card.js',
  '../../src/elements/evidence-table/evidence-table.js',
  '../../src/elements/faq-accordion/faq-accordion.js',
  '../../src/elements/risk-meter/risk-meter.js',
  '../../src/generated/react.js',
];

for (const file of IMPORTS) {
  test(`does nothing and throws nothing on a server: ${file.replace('../../src/', '')}`, async () => {
    assert.ok(Object.keys((await import(file)) as object).length > 0);
  });
}

const WIDGETS = ['faq-accordion', 'risk-meter', 'aftercare-timeline', 'contact-card'];

const CHILDREN =
  '<h2>Vragen</h2><details><summary><h3>Wat neem ik mee?</h3></summary><p>Je medicijnen.</p></details><!-- een opmerking --> los woord';

for (const tag of WIDGETS) {
  test(`writes its children as they are, behind a root that shows them all: <${tag}>`, async () => {
    const widget = staticHtml`<${unsafeStatic(tag)} lang="nl" single>${unsafeStatic(CHILDREN)}</${unsafeStatic(tag)}>`;
    const written = await collectResult(render(widget));
    const [, root = '', children] = new RegExp(`^.*?<${tag}[^>]*>(<template [^]*?</template>)([^]*)</${tag}>`).exec(written) ?? [];
    assert.equal(children, CHILDREN);
    assert.equal(root.split('<slot></slot>').length, 2);
    assert.doesNotMatch(root, /<slot [^>]|<button/);
  });
}

test('writes settings and children of a React component, and nothing that is data or says something about one reader', async () => {
  const { FaqAccordion, RiskMeter } = await import('../../src/generated/react.js');
  const faq = createElement(
    FaqAccordion,
    {
      lang: 'nl',
      className: 'vragen',
      single: true,
      searchable: false,
      headingLevel: 3,
      addressForm: 'formal',
      items: [],
      onFaqAccordionToggle: () => undefined,
    },
    createElement('p', null, 'Eigen woorden.'),
  );
  assert.equal(
    renderToString(faq),
    '<faq-accordion lang="nl" class="vragen" single="" heading-level="3" address-form="formal" defer-hydration=""><p>Eigen woorden.</p></faq-accordion>',
  );
  assert.equal(
    renderToString(createElement(RiskMeter, { age: '34' as never, pack: 'miscarriage' })),
    '<risk-meter pack="miscarriage" defer-hydration=""></risk-meter>',
  );
});
