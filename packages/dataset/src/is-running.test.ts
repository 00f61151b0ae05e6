import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { isRunning } from "./is-running.js";

test("this process runs, and one that has ended does not", () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(spawnSync(process.execPath, ["--version"]).pid)).toBe(false);
});
