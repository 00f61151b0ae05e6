import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { root, workspacePackages } from "./workspace.js";

// Below `tests`, so that `@rapport/*` is found as a user of the packages finds it.
const snippetFolder = (of: string): string => path.resolve(import.meta.dirname, "../.snippets", of);

/**
 * Empties the folder for the snippets of one file of tests, and puts beside them what the packages take from elsewhere,
 * such as zod.
 */
export function prepareSnippets(of: string): void {
  rmSync(snippetFolder(of), { recursive: true, force: true });
  for (const { directory, manifest } of workspacePackages()) {
    const taken = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const name of Object.keys(taken).filter((one) => !one.startsWith("@rapport/"))) {
      const installed = path.join(directory, "node_modules", name);
      const link = path.join(snippetFolder(of), "node_modules", name);
      if (existsSync(link) || !existsSync(installed)) continue;
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(installed, link, "junction");
    }
  }
}

/** Writes a file into a folder of snippets and gives its path. */
export function writeSnippet(of: string, name: string, text: string): string {
  const file = path.join(snippetFolder(of), name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** What TypeScript, as strict as it is with the packages, says of each file; one text a file, empty where it is content. */
export function typeErrors(files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  // Snippets see what is published, so no condition leads to the sources. A snippet is a module even without imports.
  const program = ts.createProgram(files, { ...options, noEmit: true, moduleDetection: ts.ModuleDetectionKind.Force });
  return files.map((file) => {
    const found = ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .filter((one) => one.file?.fileName === toPosix(file));
    return found.map((one) => `${lineOf(one)}: ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`).join("\n");
  });
}

/** The JavaScript of a snippet: its types are taken away and nothing else is changed. */
export function withoutTypes(code: string): string {
  const { ESNext } = ts.ModuleKind;
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}

function lineOf({ file, start }: ts.Diagnostic): number {
  return file === undefined || start === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
}

function toPosix(file: string): string {
  return file.replaceAll("\\", "/");
}
