import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root, sourceFiles, workspacePackages } from "./workspace.js";

describe.each(workspacePackages())("$short", (one) => {
  const sources = sourceFiles(one).map((file) => parse(file));

  test("no source exports everything of another, or a default", () => {
    const offending = sources.flatMap((source) =>
      source.statements.filter((it) => exportsAll(it) || exportsDefault(it)).map((it) => place(source, it)),
    );
    expect(offending).toEqual([]);
  });
});

const indexes = workspacePackages()
  .map(({ short, directory }) => ({ short, entry: path.join(directory, "src/index.ts") }))
  .filter(({ entry }) => existsSync(entry));

test.each(indexes)("the index of $short lists public names one by one, and does nothing else", ({ entry }) => {
  const { statements } = parse(entry);
  const other = statements.filter((it) => !ts.isExportDeclaration(it) || it.moduleSpecifier === undefined);
  expect(other.map((it) => it.getText())).toEqual([]);
  expect(statements.length).toBeGreaterThan(0);
});

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

function exportsAll(statement: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(statement) &&
    (statement.exportClause === undefined || ts.isNamespaceExport(statement.exportClause))
  );
}

function exportsDefault(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (
    ts.isExportDeclaration(statement) &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
  ) {
    return statement.exportClause.elements.some(({ name }) => name.text === "default");
  }
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function place(source: ts.SourceFile, node: ts.Node): string {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(root, source.fileName)}:${line + 1}`;
}
