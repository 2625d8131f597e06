import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One `msg()` of the source: what it is called with, as it stands in the code. */
export interface Message {
  place: string;
  /** The text with `{}` for each value, or undefined when it is neither a text nor `str`. */
  text: string | undefined;
  id: string | undefined;
}

const SOURCES = 'src';

const textOf = (node: ts.Expression | undefined): string | undefined => {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'str') return undefined;
  const { template } = node;
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join('{}');
};

const idOf = (node: ts.Expression | undefined): string | undefined => {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties.find((one) => one.name?.getText() === 'id');
  return property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer) ? property.initializer.text : undefined;
};

/** Every `msg()` in a piece of TypeScript. */
export const messagesOf = (name: string, code: string): Message[] => {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
  const messages: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const [words, options] = node.arguments;
      messages.push({ place: `${name}:${line + 1}`, text: textOf(words), id: idOf(options) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return messages;
};

/** Every `msg()` in src. */
export const messagesInSource = (): Message[] =>
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .flatMap((file) => messagesOf(join(SOURCES, file), readFileSync(join(SOURCES, file), 'utf8')));
