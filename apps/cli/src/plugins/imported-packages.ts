import { readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { dirname, resolve } from "node:path";
import { isFields } from "./package-manifest.js";
import type { PackageManifest } from "./package-manifest.js";

/** An import or a re-export at the beginning of a line or statement, as compilers and bundlers write them. */
const statement = /(?:^|[;\n])\s*(?:import|export)\b(?:[^"'`;()]*?\bfrom)?\s*["']([^"'\n]+)["']/gu;

/** Every specifier that a module and the modules of its own package import, as far as they can be read. */
async function specifiersFrom(file: string, seen: Set<string>): Promise<readonly string[]> {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = await readFile(file, "utf8").catch(() => "");
  const specifiers = [...text.matchAll(statement)].flatMap(([, specifier]) => specifier ?? []);
  const nested: string[] = [];
  for (const relative of specifiers.filter((each) => each.startsWith("."))) {
    nested.push(...(await specifiersFrom(resolve(dirname(file), relative), seen)));
  }
  return [...specifiers, ...nested];
}

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function isOutside(specifier: string): boolean {
  return !/^(?:[./#]|[a-z]+:)/u.test(specifier) && !builtinModules.includes(specifier);
}

/** The packages that a module imports and its package does not ask for, so that they may be missing where it is installed. */
export async function undeclaredImports(file: string, manifest: PackageManifest): Promise<readonly string[]> {
  const { name, dependencies, peerDependencies, optionalDependencies } = manifest;
  const declared = [dependencies, peerDependencies, optionalDependencies].flatMap((each) =>
    isFields(each) ? Object.keys(each) : [],
  );
  const imported = (await specifiersFrom(file, new Set())).filter(isOutside).map(packageOf);
  return [...new Set(imported)].filter((each) => each !== name && !declared.includes(each)).toSorted();
}
