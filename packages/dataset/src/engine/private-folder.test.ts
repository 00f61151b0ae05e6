import { existsSync } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { folderPrefix } from "./abandoned-folders.js";
import { makePrivateFolder } from "./private-folder.js";

it("is for this user alone, bears its process's number, and goes with all that is in it", async () => {
  const listeners = process.listenerCount("exit");
  const [one, other] = [await makePrivateFolder(), await makePrivateFolder()];
  expect(one.path).not.toBe(other.path);
  expect(basename(one.path).startsWith(folderPrefix(process.pid))).toBe(true);
  const { mode } = await stat(one.path);
  // Windows has no such modes: there the folder is in the user's own.
  expect(process.platform === "win32" ? 0o700 : mode & 0o777).toBe(0o700);
  await writeFile(join(one.path, "spilled"), "c1");
  expect(process.listenerCount("exit")).toBe(listeners + 1);
  for (const folder of [one, other]) folder.remove();
  expect([one, other].map(({ path }) => existsSync(path))).toEqual([false, false]);
  expect(process.listenerCount("exit")).toBe(listeners);
});
