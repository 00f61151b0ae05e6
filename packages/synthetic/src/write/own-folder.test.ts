import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkPracticeFolder, truthFile } from "./own-folder.js";

let parent = "";
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "synthetic-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

it("a folder that is not there yet may be written, and is not made by asking", async () => {
  const target = join(parent, "practice");
  expect(await checkPracticeFolder(target)).toBe(target);
  expect(await readdir(parent)).toEqual([]);
});

it("an earlier invention may be written over, and what may be a real practice only by force", async () => {
  await writeFile(join(parent, "clients.csv"), "client_id\n");
  await expect(checkPracticeFolder(parent)).rejects.toMatchObject({ code: "not-empty" });
  expect(await checkPracticeFolder(parent, true)).toBe(parent);
  await writeFile(join(parent, truthFile), "{}");
  expect(await checkPracticeFolder(parent)).toBe(parent);
});

it("a file is no folder, by force neither", async () => {
  const file = join(parent, "a.txt");
  await writeFile(file, "");
  await expect(checkPracticeFolder(file, true)).rejects.toMatchObject({ code: "not-a-folder" });
});
