import { html, nothing, type TemplateResult } from 'lit';
import { readBase, readHosted } from '../../../../tools/authoring/snippet/script-address.js';
import type { Form } from '../../../../tools/authoring/snippet/snippet-options.js';
import { radioGroup, selectField } from '../../fields/choice-fields.js';
import { codeBlock } from '../../fields/code-block.js';
import { textField } from '../../fields/text-field.js';
import { CMSES, resultsFor, type Result } from '../code/cms-results.js';
import { headLines, policyLine } from '../code/head-lines.js';
import { toCode } from '../code/to-code.js';
import { formOf, formsOf } from '../code/to-snippet-options.js';
import type { Context, LaterContext } from '../context.js';
import { handOver } from './hand-over.js';
import { openFaultList, openFaults } from './open-faults.js';

const cmsFields = ({ draft, words, set }: Context): TemplateResult => {
  const roles = CMSES.find(({ id }) => id === draft.cms)?.roles ?? [];
  const nameOfRole = (id: string): string => words.roles[id as keyof typeof words.roles] ?? id;
  return html`
    ${selectField({
      id: 'cms',
      label: words.cms,
      value: draft.cms,
      options: [
        ...CMSES.map(({ id, name }) => ({ value: id, name })),
        { value: 'templates', name: words.cmsNames.templates },
        { value: 'unknown', name: words.cmsNames.unknown },
      ],
      onChoose: (cms) => set({ cms, role: CMSES.find(({ id }) => id === cms)?.roles[0]?.id ?? '', form: undefined }),
    })}
    ${
      roles.length > 1
        ? selectField({
            id: 'role',
            label: words.role,
            value: draft.role,
            options: roles.map(({ id }) => ({ value: id, name: nameOfRole(id) })),
            onChoose: (role) => set({ role, form: undefined }),
          })
        : nothing
    }
  `;
};

const resultTable = (results: readonly Result[], { words }: Context): TemplateResult =>
  results.length === 0
    ? html`
        <p class="note">${words.keepsNone}</p>
      `
    : html`
        <table class="results">
          <caption>${words.keeps}</caption>
          <thead>
            <tr>
              <th scope="col">${words.form}</th>
              <th scope="col">${words.withScript}</th>
              <th scope="col">${words.withoutScript}</th>
            </tr>
          </thead>
          <tbody>
            ${results.map(
              ({ form, got: [withScript, withoutScript] }) => html`
                <tr>
                  <th scope="row">${words.forms[form]}</th>
                  <td>${words.got[withScript]}</td>
                  <td>${words.got[withoutScript]}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
        <p class="hint">${words.gotHint}</p>
      `;

const addressFields = ({ draft, words, set }: Context): TemplateResult => {
  const form = formOf(draft);
  return html`
    ${
      form === 'frame'
        ? nothing
        : textField({
            id: 'base',
            label: words.base,
            hint: words.baseHint,
            value: draft.base,
            error: readBase(draft.base) === undefined ? words.badBase : undefined,
            onInput: (base) => set({ base }, 'base'),
          })
    }
    ${
      form === 'link' || form === 'frame'
        ? textField({
            id: 'hosted',
            label: words.hosted,
            value: draft.hosted,
            error: readHosted(draft.hosted) === undefined ? words.badHosted : undefined,
            onInput: (hosted) => set({ hosted }, 'hosted'),
          })
        : nothing
    }
  `;
};

/** Where the code goes, and the code. */
export const placeStep = (context: LaterContext): TemplateResult => {
  const { draft, ui, words, set, language } = context;
  const results = resultsFor(draft.cms, draft.role);
  const best = formOf({ ...draft, form: undefined });
  const code = toCode(draft, language);
  const faults = openFaults(context);
  const head = headLines(draft, ui.hashes);
  return html`
    ${cmsFields(context)} ${draft.cms === 'templates' ? nothing : resultTable(results, context)}
    ${radioGroup<Form>({
      id: 'form',
      label: words.form,
      value: formOf(draft),
      options: formsOf(draft).map((form) => ({
        value: form,
        name: form === best ? `${words.forms[form]} · ${words.formBest}` : words.forms[form],
        hint: words.formHints[form],
      })),
      onChoose: (form) => set({ form }),
    })}
    ${addressFields(context)} ${openFaultList(faults, context)}
    ${codeBlock(context, { id: 'code', title: words.code, help: words.codeHelp, code })}
    ${
      head === ''
        ? html`
            <h3>${words.head}</h3>
            <p class="hint">${words.headNone}</p>
          `
        : codeBlock(context, { id: 'head', title: words.head, help: words.headHelp, code: head })
    }
    ${codeBlock(context, { id: 'policy', title: words.policy, help: words.policyHelp, code: policyLine(draft) })}
    ${handOver(context, code, faults.length)}
  `;
};
