import type { ErrorObject } from 'ajv/dist/2020.js';

const KINDS: Record<string, string> = {
  string: 'text between double quotes',
  object: 'an object, between { and }',
  array: 'a list, between [ and ]',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

const childOf = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;

/** What an entry of a list is called: by its id, or that of the question it places in a pack, or else by its number. */
const nameOf = (entry: unknown, index: string): string | number => idOf(entry) ?? idOf(childOf(entry, 'item')) ?? Number(index) + 1;

/**
 * Says a JSON pointer in words, with ids where there are any: `faq, section causes, item age, answer 2`. The `item` of a
 * question that is placed in a built-in pack is that question itself.
 */
export const placeInWords = (pointer: string, root: unknown): string => {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const said: string[] = [];
  let value = root;
  for (const step of steps) {
    const isInList = Array.isArray(value);
    value = childOf(value, step);
    if (isInList) said.push(`${(said.pop() ?? 'entry').replace(/s$/, '')} ${nameOf(value, step)}`);
    else if (step !== 'item') said.push(step);
  }
  return said.join(', ');
};

const described = (error: ErrorObject): string => {
  const { description } = (error.parentSchema ?? {}) as { description?: string };
  return description === undefined ? 'has another form than it should have' : `should be: ${description.replace(/\.$/, '')}`;
};

const fault = (error: ErrorObject): string => {
  const params = error.params as Record<string, unknown>;
  const list = (values: unknown): string => (values as unknown[]).map((value) => JSON.stringify(value)).join(' or ');
  switch (error.keyword) {
    case 'required':
      return `"${String(params.missingProperty)}" is missing; add it`;
    case 'additionalProperties':
      return `"${String(params.additionalProperty)}" isn't known here; correct its name, or take it out`;
    case 'type':
      return `should be ${[params.type]
        .flat()
        .map((type) => KINDS[String(type)] ?? String(type))
        .join(', or ')}`;
    case 'enum':
      return `should be ${list(params.allowedValues)}`;
    case 'const':
      return `should be ${list([params.allowedValue])}`;
    case 'format':
      return `isn't a ${String(params.format)}; write it as 2026-12-05`;
    case 'minItems':
      return `should have at least ${String(params.limit)}`;
    case 'maxItems':
    case 'maxProperties':
      return `should have at most ${String(params.limit)}`;
    case 'maxLength':
      return `should have at most ${String(params.limit)} characters`;
    default:
      return described(error);
  }
};

const isUnion = ({ keyword }: ErrorObject): boolean => keyword === 'anyOf' || keyword === 'oneOf';

/** Of a value that fits none of several forms: keeps what is wrong inside it, or else says once what it should be. */
const withoutUnionNoise = (errors: readonly ErrorObject[]): ErrorObject[] => {
  const unions = errors.filter(isUnion);
  const outermost = new Map(unions.map((union) => [union.instancePath, union]));
  const isInside = ({ instancePath, keyword }: ErrorObject, union: ErrorObject): boolean =>
    instancePath.startsWith(`${union.instancePath}/`) || (keyword === 'maxItems' && instancePath === union.instancePath);
  return errors.filter((error) => {
    if (isUnion(error)) return outermost.get(error.instancePath) === error && !errors.some((other) => isInside(other, error));
    return !unions.some(
      ({ instancePath }) => instancePath === error.instancePath && !/^(?:additionalProperties|maxItems)$/.test(error.keyword),
    );
  });
};

/** That a rule with a condition isn't met is said by what is missing or wrong under it. */
const isCondition = ({ keyword }: ErrorObject): boolean => keyword === 'if';

/** Turns what a JSON Schema validator found into sentences: where, what is wrong, and what to do. */
export const explainErrors = (errors: readonly ErrorObject[], root: unknown): string[] => [
  ...new Set(
    withoutUnionNoise(errors.filter((error) => !isCondition(error))).map((error) => {
      const place = placeInWords(error.instancePath, root);
      return `${place === '' ? '' : `${place}: `}${fault(error)}.`;
    }),
  ),
];
