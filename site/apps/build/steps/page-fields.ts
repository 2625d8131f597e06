import { html, type TemplateResult } from 'lit';
import { textField } from '../../fields/text-field.js';
import { fill } from '../../words/words.js';
import type { Context } from '../context.js';
import { pageFaults } from '../hospital/field-faults.js';

/** Pages of the hospital that go with the widget. */
export const pageFields = ({ draft, words, set, focus }: Context): TemplateResult => {
  const { pages = [] } = draft.profile;
  const replace = (next: typeof pages, field?: string): void => set({ profile: { ...draft.profile, pages: next } }, field);
  const add = (): void => {
    replace([...pages, { title: '', url: '' }]);
    focus(`#page-${pages.length}-title`);
  };
  return html`
    <section aria-labelledby="pages">
      <h3 id="pages">
        ${words.pages}
        <span class="hint">(${words.optional})</span>
      </h3>
      ${pages.map((page, index) => {
        const faults = pageFaults(page, words);
        const field = (name: 'title' | 'url', label: string): TemplateResult =>
          textField({
            id: `page-${index}-${name}`,
            label,
            value: page[name],
            error: faults[name],
            onInput: (value) =>
              replace(
                pages.map((one, at) => (at === index ? { ...one, [name]: value } : one)),
                `page-${index}-${name}`,
              ),
          });
        const remove = (): void => {
          replace(pages.filter((_, at) => at !== index));
          focus('#add-page');
        };
        return html`
          <div class="line">
            ${field('title', words.pageTitle)} ${field('url', words.pageUrl)}
            <p class="buttons"><button type="button" class="quiet" @click=${remove}>${fill(words.removePage, { n: index + 1 })}</button></p>
          </div>
        `;
      })}
      <p class="buttons"><button type="button" id="add-page" class="quiet" @click=${add}>${words.addPage}</button></p>
    </section>
  `;
};
