import type { ClassMember } from 'custom-elements-manifest/schema.js';
import { declarationOf } from '../../tools/manifest.js';
import { escapeHtml } from './escape-html.js';

/** Text of JSDoc as HTML: what stands between backticks is code. */
const toHtml = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;

const table = (name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  if (rows.length === 0) return '';
  const body = rows.map(
    ([head = '', ...cells]) => `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<div class="table" role="group" tabindex="0" aria-label="${name}"><table><caption>${name}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
};

const isPublic = ({ privacy }: ClassMember): boolean => privacy === undefined || privacy === 'public';

const parametersOf = (member: ClassMember): string =>
  'parameters' in member ? (member.parameters ?? []).map(({ name }) => name).join(', ') : '';

/** What scripts and styles may use of a widget besides its attributes, from the JSDoc of its class. */
export const apiTables = (tag: string): string => {
  const { members = [], events = [], cssProperties = [] } = declarationOf(tag);
  const open = members.filter(isPublic);
  const attributes = new Set((declarationOf(tag).attributes ?? []).map(({ fieldName }) => fieldName));
  const fields = open.flatMap((member) => (member.kind === 'field' ? [member] : []));
  return [
    table(
      'Properties',
      ['property', 'type', 'default', 'attribute', 'what it does'],
      fields.map(({ name, type, default: initial = '', description = '' }) => [
        code(name),
        type ? code(type.text) : '',
        initial === '' ? '' : code(initial),
        attributes.has(name) ? 'yes' : 'no',
        toHtml(description),
      ]),
    ),
    table(
      'Methods',
      ['method', 'what it does'],
      open.flatMap((member) =>
        member.kind === 'method' ? [[code(`${member.name}(${parametersOf(member)})`), toHtml(member.description ?? '')]] : [],
      ),
    ),
    table(
      'Events',
      ['event', 'when it is sent'],
      events.map(({ name, description = '' }) => [code(name), toHtml(description)]),
    ),
    cssProperties.length === 0
      ? ''
      : `<details><summary>All ${cssProperties.length} custom properties</summary>${table(
          'Custom properties',
          ['property', 'default', 'what it is'],
          cssProperties.map(({ name, default: initial = '', description = '' }) => [
            code(name),
            initial === '' ? '' : code(initial),
            toHtml(description),
          ]),
        )}</details>`,
  ].join('\n');
};
