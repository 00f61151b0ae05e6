import { readFileSync } from "node:fs";
import ts from "typescript";

/** One `import`, `export … from`, `import()` or `import("…")` type in a source. */
export interface Import {
  readonly specifier: string;
  /** True where nothing of it is left once the types are erased. */
  readonly typeOnly: boolean;
  /** The names taken at run time; `*` for the whole module, as with a dynamic import. */
  readonly values: readonly string[];
}

/** Every module that a source file names, in order of appearance. A computed `import(…)` names none. */
export function importsOf(file: string): readonly Import[] {
  return importsIn(readFileSync(file, "utf8"), file);
}

/** As `importsOf`, for a text. */
export function importsIn(text: string, name = "source.ts"): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importAt(node);
    if (one !== undefined) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The package that a specifier names, or `undefined` for a file or a module of Node's own. */
export function packageNamed(specifier: string): string | undefined {
  if (/^(?:\.{1,2}(?:\/|$)|node:|\/)/u.test(specifier)) return undefined;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return declared(node.moduleSpecifier, importedValues(node));
  if (ts.isExportDeclaration(node)) return declared(node.moduleSpecifier, exportedValues(node));
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return declared(node.argument.literal, []);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return declared(node.arguments[0], ["*"]);
  }
  return undefined;
}

function declared(specifier: ts.Expression | undefined, values: readonly string[] | undefined): Import | undefined {
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return undefined;
  return { specifier: specifier.text, typeOnly: values !== undefined && values.length === 0, values: values ?? [] };
}

/** `undefined` for an import for its effects alone, which takes no name and is not type-only. */
function importedValues({ importClause: clause }: ts.ImportDeclaration): readonly string[] | undefined {
  if (clause === undefined) return undefined;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const { namedBindings: named } = clause;
  const own = clause.name === undefined ? [] : ["default"];
  if (named === undefined) return own;
  return [...own, ...(ts.isNamespaceImport(named) ? ["*"] : valuesAmong(named.elements))];
}

function exportedValues({ exportClause: clause, isTypeOnly }: ts.ExportDeclaration): readonly string[] {
  if (isTypeOnly) return [];
  return clause === undefined || ts.isNamespaceExport(clause) ? ["*"] : valuesAmong(clause.elements);
}

function valuesAmong(elements: ts.NodeArray<ts.ImportSpecifier> | ts.NodeArray<ts.ExportSpecifier>): readonly string[] {
  return elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name, propertyName }) => (propertyName ?? name).text);
}
