import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The fields of a package.json that the tests read. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly license?: string;
  readonly description?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly publishConfig?: { readonly access?: string; readonly exports?: Readonly<Record<string, unknown>> };
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** One package of the workspace, as it lies on the disk. */
export interface WorkspacePackage {
  /** The name without its scope, such as `charts`. */
  readonly short: string;
  /** Absolute. */
  readonly directory: string;
  readonly manifest: Manifest;
}

/** The workspace's root folder, absolute. */
export const root = path.resolve(import.meta.dirname, "../..");

/** Reads the package.json of a folder. */
export function readManifest(directory: string): Manifest {
  // The shape is npm's; what the tests rely on, they assert.
  return JSON.parse(readFileSync(path.join(directory, "package.json"), "utf8")) as Manifest;
}

/** Every package under `packages` and `apps`, and `tests` itself, in order of name. */
export function workspacePackages(): readonly WorkspacePackage[] {
  return ["packages", "apps", "."]
    .flatMap((parent) => childFolders(parent))
    .map((directory) => ({ directory, manifest: readManifest(directory) }))
    .filter(({ manifest }) => manifest.name.startsWith("@rapport/"))
    .map((found) => ({ ...found, short: found.manifest.name.slice("@rapport/".length) }))
    .toSorted((a, b) => (a.short < b.short ? -1 : 1));
}

/** Every package that is published. */
export function publishedPackages(): readonly WorkspacePackage[] {
  return workspacePackages().filter(({ manifest }) => manifest.private !== true);
}

/** The TypeScript sources of a package, absolute, tests among them. */
export function sourceFiles({ directory }: WorkspacePackage): readonly string[] {
  return filesBelow(path.join(directory, "src")).filter((file) => /\.m?ts$/u.test(file));
}

/** Every file below a folder, absolute and sorted; none where the folder does not exist. */
export function filesBelow(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

function childFolders(parent: string): readonly string[] {
  return readdirSync(path.join(root, parent))
    .map((name) => path.join(root, parent, name))
    .filter((folder) => existsSync(path.join(folder, "package.json")));
}
