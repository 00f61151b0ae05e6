import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { moduleResolve } from "import-meta-resolve";
import { undeclaredImports } from "./imported-packages.js";
import type { FoundPackage, PackageManifest } from "./package-manifest.js";
import { versionOf } from "./package-manifest.js";

/** One thing that is wrong with a plug-in. */
export interface PluginFault {
  readonly code: string;
  /** A field of the package.json, a file, or a place in a type. */
  readonly path: string;
  readonly message: string;
}

const keyword = "rapport-plugin";

function fault(code: string, path: string, message: string): PluginFault {
  return { code, path, message };
}

function fieldFaults(manifest: PackageManifest): readonly PluginFault[] {
  const { name, keywords, type, license } = manifest;
  return [
    ...(typeof name === "string" ? [] : [fault("no-name", "package.json name", "Expected the package's name.")]),
    ...(/^\d+\.\d+\.\d+/u.test(versionOf(manifest) ?? "")
      ? []
      : [fault("no-version", "package.json version", 'Expected a version, as "1.0.0".')]),
    ...(Array.isArray(keywords) && keywords.includes(keyword)
      ? []
      : [fault("no-keyword", "package.json keywords", `Expected "${keyword}" among them, so that others find it.`)]),
    ...(type === "module" ? [] : [fault("no-es-module", "package.json type", 'Expected "module".')]),
    ...(typeof license === "string" && license !== ""
      ? []
      : [fault("no-license", "package.json license", 'Expected a licence, as "MIT", or "UNLICENSED".')]),
  ];
}

async function fileFaults({ directory, manifest }: FoundPackage): Promise<readonly PluginFault[]> {
  const names = await readdir(directory);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const needsLicence = manifest["license"] !== "UNLICENSED";
  return [
    ...(has(/^readme(?:\.|$)/iu)
      ? []
      : [fault("no-readme", "README.md", "Expected a README that says what it is for.")]),
    ...(has(/^licen[cs]e(?:\.|-|$)/iu) || !needsLicence
      ? []
      : [fault("no-license-file", "LICENSE", "Expected the text of the licence.")]),
  ];
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Where the types of a package's main entry stand: what it says itself, or what TypeScript looks for beside the module. */
function typesOf({ directory, manifest }: FoundPackage, entry: string): string {
  const beside = entry.replace(/\.(m?)js$/u, ".d.$1ts");
  const { name, types, exports } = manifest;
  if (exports === undefined) return typeof types === "string" ? join(directory, types) : beside;
  try {
    const from = pathToFileURL(join(directory, "package.json"));
    const found = fileURLToPath(moduleResolve(String(name), from, new Set(["types", "node", "import"])));
    return found === entry ? beside : found;
  } catch {
    return beside;
  }
}

async function entryFaults(found: FoundPackage, url: string): Promise<readonly PluginFault[]> {
  const entry = fileURLToPath(url);
  const types = typesOf(found, entry);
  const undeclared = await undeclaredImports(entry, found.manifest);
  return [
    ...((await isFile(types))
      ? []
      : [fault("no-types", "package.json exports", "Expected types for the main entry; there is no such file.")]),
    ...undeclared.map((name) =>
      fault("undeclared-dependency", "package.json dependencies", `Expected "${name}", which the code imports.`),
    ),
  ];
}

/** What is wrong with a package around its types; `url` is its main entry, undefined where there is none. */
export async function packageFaults(found: FoundPackage, url: string | undefined): Promise<readonly PluginFault[]> {
  return [
    ...fieldFaults(found.manifest),
    ...(url === undefined ? [] : await entryFaults(found, url)),
    ...(await fileFaults(found)),
  ];
}
