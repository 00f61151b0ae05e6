import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { removeOnExit } from "./remove-on-exit.js";

const folder = mkdtempSync(join(tmpdir(), "rapport-exit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what is marked is removed when the process exits, and what is kept stays", () => {
  const before = process.listeners("exit");
  const [marked, kept] = [join(folder, "marked"), join(folder, "kept")];
  for (const path of [marked, kept]) {
    mkdirSync(path);
    writeFileSync(join(path, "half"), "c1");
  }
  removeOnExit(marked);
  const keep = removeOnExit(kept);
  keep();
  const [listener, ...more] = process.listeners("exit").filter((each) => !before.includes(each));
  expect(more).toEqual([]);
  // As Node does on exit, which this process does not yet.
  listener?.(0);
  expect([existsSync(marked), existsSync(kept)]).toEqual([false, true]);
});
