import { mkdir, writeFile } from 'node:fs/promises';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'nazorg-widgets/faq-accordion.js';

const QUESTIONS = [
  { question: 'Mag er iemand mee?', answer: 'Ja.' },
  { question: 'Wat neem ik mee?', answer: 'Je vragen.' },
];

const page = html`
  <main>
    <h1>Nazorg in Lit SSR</h1>
    <faq-accordion single searchable address-form="formal">
      ${QUESTIONS.map(
        ({ question, answer }) => html`
          <details>
            <summary><h3>${question}</h3></summary>
            <p>${answer}</p>
          </details>
        `,
      )}
    </faq-accordion>
  </main>
`;

await mkdir('dist', { recursive: true });
await writeFile(
  'dist/index.html',
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Nazorg in Lit SSR</title><link rel="icon" href="data:,">
<script type="module" src="/client.js"></script></head><body>${await collectResult(render(page))}</body></html>`,
);
