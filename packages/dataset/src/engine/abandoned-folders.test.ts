import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { folderPrefix, removeAbandonedFolders } from "./abandoned-folders.js";

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "rapport-parent-"));
});
afterEach(() => rm(parent, { recursive: true }));

/** The number of a process that has ended. */
function goneProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

it("removes what a killed process left, and nothing of one that runs, of another machine or of another program", async () => {
  const gone = folderPrefix(goneProcess());
  const stay = [
    `${folderPrefix(process.pid)}abcdef`,
    `${gone.replace(/-[0-9a-f]{8}-/u, "-00000000-")}abcdef`,
    `${gone}abcdef.txt`,
    "rapport-engine",
  ];
  for (const name of [...stay, `${gone}abcdef`]) {
    await mkdir(join(parent, name));
    await writeFile(join(parent, name, "spilled"), "c1");
  }
  await removeAbandonedFolders(parent);
  expect(await readdir(parent)).toEqual(stay.toSorted());
});

it("does not follow a link that bears such a name", { skip: process.platform === "win32" }, async () => {
  await mkdir(join(parent, "records"));
  await symlink(join(parent, "records"), join(parent, `${folderPrefix(goneProcess())}abcdef`));
  await removeAbandonedFolders(parent);
  expect(await readdir(parent)).toHaveLength(2);
});

it("is content with a parent that cannot be read", async () => {
  await expect(removeAbandonedFolders(join(parent, "nowhere"))).resolves.toBeUndefined();
});
