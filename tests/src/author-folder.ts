import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";
import { rapport } from "./end-to-end/rapport.js";
import { pnpm } from "./pnpm.js";
import { packInto } from "./tarballs.js";
import { root, workspacePackages } from "./workspace.js";

/** Links a package of the workspace's own `node_modules`, in place of an install from the registry. */
function link(project: string, name: string, from: string): void {
  const place = path.join(project, "node_modules", name);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(path.join(root, from, "node_modules", name), place, "junction");
}

/** Puts what a plug-in needs at run time into a folder: `@rapport/plugin` from its tarball, and zod. */
export async function installContract(project: string): Promise<void> {
  const contract = workspacePackages().find(({ short }) => short === "plugin");
  if (contract === undefined) throw new Error("The workspace has no @rapport/plugin.");
  await packInto(project, contract);
  link(project, "zod", "tests");
}

/** A folder outside the workspace in which an author writes plug-ins, with all that they ask for installed. */
export async function authorFolder(folder: string): Promise<string> {
  mkdirSync(folder);
  await installContract(folder);
  link(folder, "typescript", ".");
  link(folder, "@types/node", ".");
  return folder;
}

/** Scaffolds a plug-in and builds it, as `npm run build` would. */
export async function builtPlugin(author: string, name: string, words: readonly string[] = []): Promise<string> {
  const { exitCode, stdout, stderr } = await rapport(["plugins", "new", name, ...words], { cwd: author });
  if (exitCode !== 0) throw new Error(stderr);
  const plugin = path.join(author, stdout.trim());
  await execa(process.execPath, [path.join(author, "node_modules/typescript/bin/tsc")], { cwd: plugin });
  return plugin;
}

/** Packs a plug-in into a tarball, and unpacks that into a folder's `node_modules`, as an install would. */
export async function installTarball(plugin: string, name: string, project: string): Promise<void> {
  // It is built already, and the script that builds it would need npm.
  const printed = await pnpm(plugin, "--config.ignore-scripts=true", "pack", "--pack-destination", project);
  const tarball = path.basename(printed.trim().split("\n").at(-1) ?? "");
  await execa("tar", ["-xzf", tarball], { cwd: project });
  const place = path.join(project, "node_modules", name);
  mkdirSync(path.dirname(place), { recursive: true });
  renameSync(path.join(project, "package"), place);
}
