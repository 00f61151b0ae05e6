import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";
import { pnpm } from "./pnpm.js";
import { filesBelow, readManifest, type Manifest, type WorkspacePackage } from "./workspace.js";

/** A package as the registry would get it. */
export interface PackedPackage {
  readonly source: WorkspacePackage;
  /** The tarball, absolute. */
  readonly tarball: string;
  /** Where it is unpacked, absolute: within the `node_modules` of a project that has all of them. */
  readonly directory: string;
  /** As published: versions in place of `workspace:`, and the exports of `publishConfig`. */
  readonly manifest: Manifest;
  /** Paths within the package, with forward slashes. */
  readonly files: readonly string[];
}

/**
 * Packs a package and unpacks it into `project/node_modules`, as an install would, but offline: beside it go links to
 * the dependencies that its published manifest asks for, and to nothing else.
 */
export async function packInto(project: string, source: WorkspacePackage): Promise<PackedPackage> {
  const printed = await pnpm(source.directory, "pack", "--pack-destination", project);
  const name = path.basename(printed.trim().split("\n").at(-1) ?? "");
  const directory = path.join(project, "node_modules", source.manifest.name);
  mkdirSync(path.dirname(directory), { recursive: true });
  // Names relative to the folder, since some tars take the colon of a Windows path for another machine's name.
  const unpacked = `unpacked-${source.short}`;
  mkdirSync(path.join(project, unpacked));
  await execa("tar", ["-xzf", name, "-C", unpacked], { cwd: project });
  renameSync(path.join(project, unpacked, "package"), directory);
  const files = filesBelow(directory).map((file) => path.relative(directory, file).replaceAll("\\", "/"));
  const manifest = readManifest(directory);
  linkDependencies(source.directory, directory, manifest);
  return { source, tarball: path.join(project, name), directory, manifest, files };
}

/** Links what is not ours; what is ours lies unpacked one folder up. An optional peer is left out: it may be absent. */
function linkDependencies(from: string, to: string, manifest: Manifest): void {
  const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  const needed = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  for (const name of [...Object.keys(dependencies), ...needed].filter((one) => !one.startsWith("@rapport/"))) {
    const link = path.join(to, "node_modules", name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(from, "node_modules", name), link, "junction");
  }
}
