import { readFileSync } from "node:fs";
import ts from "typescript";

/** A text that the sources ask for, and the names of the values that they give it; `undefined` where these are not written out. */
export interface SaidText {
  readonly file: string;
  readonly key: string;
  readonly values?: readonly string[];
}

function namesIn(values: ts.Expression | undefined): readonly string[] | undefined {
  if (values === undefined) return [];
  if (!ts.isObjectLiteralExpression(values)) return undefined;
  const names = values.properties.map(({ name }) => (name && ts.isIdentifier(name) ? name.text : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** The keys that an expression can come to: a literal, or a choice between literals. */
function keysOf(expression: ts.Expression | undefined): readonly string[] {
  if (expression === undefined) return [];
  if (ts.isStringLiteral(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return keysOf(expression.expression);
  return ts.isConditionalExpression(expression) ? [expression.whenTrue, expression.whenFalse].flatMap(keysOf) : [];
}

const isSay = (callee: ts.Expression): boolean =>
  (ts.isIdentifier(callee) && callee.text === "say") ||
  (ts.isPropertyAccessExpression(callee) && callee.name.text === "say");

/** Every text that a source file asks a language for by `say`. */
export function saidTexts(file: string): readonly SaidText[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2023, true);
  const said: SaidText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isSay(node.expression)) {
      const [key, given] = node.arguments;
      const values = namesIn(given);
      said.push(...keysOf(key).map((each) => ({ file, key: each, ...(values ? { values } : {}) })));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said;
}

/** Every text in quotation marks of a source file. */
export function literalsIn(file: string): ReadonlySet<string> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2023, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
