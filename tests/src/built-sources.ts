import path from "node:path";
import ts from "typescript";
import { sourceFiles, type WorkspacePackage } from "./workspace.js";

/**
 * The sources of a package that its build takes in, absolute; the rest are tests and what serves them. A package that
 * is not built has none.
 */
export function builtSources(one: WorkspacePackage): readonly string[] {
  const { config } = ts.readConfigFile(path.join(one.directory, "tsconfig.build.json"), ts.sys.readFile);
  if (config === undefined) return [];
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, one.directory);
  return sourceFiles(one).filter((file) => fileNames.includes(file.replaceAll("\\", "/")));
}
