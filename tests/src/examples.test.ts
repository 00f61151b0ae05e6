import path from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { filesBelow, root } from "./workspace.js";

const examples = filesBelow(path.join(root, "tests/examples"));

test("there is an example of exploring stage durations with danfojs", () => {
  expect(examples.map((file) => path.basename(file))).toEqual(["stage-durations.mjs"]);
});

test("stage durations are explored with danfojs-node itself, from released numbers", async () => {
  const { stdout } = await execa(process.execPath, [path.join(root, "tests/examples/stage-durations.mjs")]);
  const [rows = "", , ...stages] = stdout.split("\n");
  expect(rows).toMatch(/^\d+ rows; missing: /u);
  expect(stages.length).toBeGreaterThan(2);
  expect(stages.filter((line) => !/^[A-Z][a-z ]+, week \d+: \d+%$/u.test(line))).toEqual([]);
});
