import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { schemaProblems, type SchemaName } from '../../../tools/checks/rules/schema-rule.js';

const SCHEMAS = [
  'tools/authoring/authored.schema.json',
  'schemas/pack.schema.json',
  'schemas/pack-extension.schema.json',
  'schemas/profile.schema.json',
];

/** The fields of a schema that nothing is said about, each after where it is. Those of a condition are fields of another place. */
const undescribed = (schema: unknown, path = ''): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { description?: string }> };
  return [
    ...Object.entries(properties).flatMap(([name, { description = '' }]) => (description.trim() === '' ? [`${path}/${name}`] : [])),
    ...Object.entries(schema).flatMap(([name, inner]) => (name === 'if' ? [] : undescribed(inner, `${path}/${name}`))),
  ];
};

describe('the schemas', () => {
  for (const path of SCHEMAS) {
    it(`say what each field is, in ${path}`, async () => assert.deepEqual(undescribed(JSON.parse(await readFile(path, 'utf8'))), []));
  }

  const content = async (path: string, change: (file: Record<string, unknown>) => void): Promise<unknown> => {
    const file = JSON.parse(await readFile(`content/${path}`, 'utf8')) as Record<string, unknown>;
    change(file);
    return file;
  };

  const rows: [what: string, path: string, schema: SchemaName, change: (file: Record<string, unknown>) => void, problem: string][] = [
    [
      'no sign to call for',
      'shared/nl/timeline.json',
      'timeline',
      (file) => Object.assign(file['whenToCall'] as object, { signs: {} }),
      'whenToCall, signs: should be: at least one sign to call for, by its id.',
    ],
    [
      'a part twice',
      'miscarriage/pack.json',
      'packFile',
      (file) => Object.assign(file, { order: ['faq', 'faq'] }),
      'order: should be: the parts in the order of a page, each once.',
    ],
    [
      'a situation twice',
      'shared/pack.json',
      'sharedFile',
      (file) => Object.assign(file['timeline'] as object, { situations: ['a', 'a'] }),
      'timeline, situations: should be: ids of the situations in which steps differ, each once.',
    ],
    [
      'a name of a way that is none',
      'shared/pack.json',
      'sharedFile',
      (file) => Object.assign(file['timeline'] as object, { ways: [{ id: 'A way' }] }),
      'timeline, way A way, id: should be: small letters, digits and hyphens.',
    ],
    [
      'an emergency number that is none',
      'countries.json',
      'countries',
      (file) => Object.assign(file['NL'] as object, { emergency: '+31 112' }),
      'NL, emergency: should be: the emergency number of the country, three to six digits.',
    ],
  ];
  for (const [what, path, schema, change, problem] of rows) {
    it(`make a message of what a field is: ${what}`, async () =>
      assert.deepEqual(schemaProblems(schema, await content(path, change)), [problem]));
  }
});
