import { stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { resolve as resolveModule } from "import-meta-resolve";
import { findPackage, readManifest, versionOf } from "./package-manifest.js";
import type { Loading, PluginSource } from "./plugin-source.js";

/** A module to load, and where it is from. */
export interface ResolvedPlugin {
  /** A file's URL; the file is there. */
  readonly url: string;
  readonly source: PluginSource;
}

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/u;
const buildFirst = "Build the package first (npm run build), or install it again.";

async function kindOf(path: string): Promise<"file" | "folder" | "nothing"> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return "nothing";
  return found.isDirectory() ? "folder" : "file";
}

/** What a package's name, or the name of the package that a file is in, resolves to for an `import`. */
async function entryOf(name: string, from: string): Promise<Loading<string>> {
  let url: string;
  try {
    url = resolveModule(name, pathToFileURL(from).href);
  } catch {
    return { fault: 'has no main entry that can be imported. Expected "exports" with "." in its package.json.' };
  }
  // A name of a module that Node brings along resolves to no file.
  if (!url.startsWith("file:")) return { fault: "is a part of Node and no package." };
  const path = fileURLToPath(url);
  return (await kindOf(path)) === "file" ? { value: url } : { fault: `has no file at ${path}. ${buildFirst}` };
}

/** The module that a folder stands for: what its package exports, or its `index.js`. */
async function entryOfFolder(folder: string): Promise<Loading<string>> {
  const manifest = await readManifest(folder);
  const name = manifest?.["name"];
  // Within a package its own name resolves to what it exports, so that one rule serves folders and installed packages.
  if (typeof name === "string" && manifest?.["exports"] !== undefined)
    return entryOf(name, join(folder, "package.json"));
  const main = typeof manifest?.["main"] === "string" ? [manifest["main"]] : [];
  for (const file of [...main, "index.js", "index.mjs", "index.ts"].map((each) => join(folder, each))) {
    if ((await kindOf(file)) === "file") return { value: pathToFileURL(file).href };
  }
  return { fault: 'is a folder without a module. Expected a package.json with "exports", or an index.js.' };
}

/** The module at a path; `path` is how the person wrote it. */
export async function resolvePath(path: string, folder: string): Promise<Loading<ResolvedPlugin>> {
  const place = resolve(folder, path);
  const kind = await kindOf(place);
  if (kind === "nothing") return { fault: `does not exist: there is nothing at ${place}.` };
  if (kind === "file") return { value: { url: pathToFileURL(place).href, source: { kind: "path", name: path } } };
  const entry = await entryOfFolder(place);
  if (entry.fault !== undefined) return entry;
  const version = versionOf(await readManifest(place));
  return {
    value: { url: entry.value, source: { kind: "path", name: path, ...(version !== undefined && { version }) } },
  };
}

async function resolvePackage(name: string, folder: string): Promise<Loading<ResolvedPlugin>> {
  const found = await findPackage(name, folder);
  if (!found) return { fault: `is not installed for ${folder}. Install it in that folder: npm install ${name}` };
  const entry = await entryOf(name, join(folder, "rapport.config.json"));
  if (entry.fault !== undefined) return entry;
  const version = versionOf(found.manifest);
  return {
    value: { url: entry.value, source: { kind: "package", name, ...(version !== undefined && { version }) } },
  };
}

/** The module that an entry of a configuration means: a package installed for the configuration's folder, or a path from it. */
export async function resolvePlugin(entry: string, folder: string): Promise<Loading<ResolvedPlugin>> {
  if (/^\.{1,2}(?:[\\/]|$)/u.test(entry) || isAbsolute(entry)) return resolvePath(entry, folder);
  if (packageName.test(entry)) return resolvePackage(entry, folder);
  return {
    fault: "is neither the name of a package nor a path. Begin a path with ./, for instance ./plugins/my-type.js.",
  };
}
