import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The fields of a package.json by name; whoever reads one checks what it is. */
export type PackageManifest = Readonly<Record<string, unknown>>;

/** A package as it lies on the disk. */
export interface FoundPackage {
  /** Absolute. */
  readonly directory: string;
  readonly manifest: PackageManifest;
}

/** The package.json in a folder; undefined where there is none that can be read. */
export async function readManifest(directory: string): Promise<PackageManifest | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(join(directory, "package.json"), "utf8"));
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value has fields. */
export function isFields(value: unknown): value is PackageManifest {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The version that a package says it has. */
export function versionOf(manifest: PackageManifest | undefined): string | undefined {
  const version = manifest?.["version"];
  return typeof version === "string" ? version : undefined;
}

/** A package that is installed for a folder: in its `node_modules`, or in that of a folder above it. */
export async function findPackage(name: string, folder: string): Promise<FoundPackage | undefined> {
  const directory = join(folder, "node_modules", name);
  const manifest = await readManifest(directory);
  if (manifest) return { directory, manifest };
  const above = dirname(folder);
  return above === folder ? undefined : findPackage(name, above);
}
