import { readFileSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";
import { beforeAll, expect, test } from "vitest";
import { fencedBlocks } from "./markdown.js";
import { prepareSnippets, withoutTypes, writeSnippet } from "./snippets.js";
import { root } from "./workspace.js";

/** As an author's test of an own type would stand, without vitest. */
const program = (mood: string): string => `
import test from "node:test";
import { choices, count, defineIntervention } from "@rapport/plugin";
import { testIntervention } from "@rapport/plugin/testing";
import { z } from "zod";

const walk = defineIntervention({
  apiVersion: 1,
  code: "quiet-walk",
  display: "Quiet walk",
  description: "The client walks for a while without talking.",
  audience: ["individual"],
  setting: ["home"],
  physical: "solo-non-genital",
  stages: ["middle"],
  details: z.strictObject({ mood: z.enum(["calm", "tense"]) }),
  metrics: { walks: count({ label: "Walks" }), mood: choices("mood", { label: "Mood afterwards" }) },
  examples: [{ mood: "tense" }, { mood: "calm" }],
});

test("keeps the contract", () => {
  testIntervention(walk, { valid: [], invalid: [{}], metrics: { walks: 2, mood: ${JSON.stringify(mood)} } });
});
`;

beforeAll(() => prepareSnippets("plugin-kit"));

test("the kit passes a sound type in node:test", async () => {
  const { exitCode, stdout } = await nodeTest("sound", program("calm"));
  expect(stdout).toMatch(/^# pass 1$/mu);
  expect(exitCode).toBe(0);
});

test("the kit fails another in node:test, with the faults in its output", async () => {
  const { exitCode, stdout } = await nodeTest("unsound", program("tense"));
  expect(stdout).toMatch(/^# fail 1$/mu);
  expect(stdout).toContain('By hand it is "tense", and the course comes to "calm".');
  expect(exitCode).not.toBe(0);
});

test("the kit runs in a plain script, as the README shows it", async () => {
  const readme = readFileSync(path.join(root, "packages/plugin/README.md"), "utf8");
  const shown = fencedBlocks(readme).find(({ code }) => code.includes("@rapport/plugin/testing"));
  const file = writeSnippet(
    "plugin-kit",
    "kit/readme.mjs",
    withoutTypes(shown?.code ?? "throw new Error('not shown');"),
  );
  const { stdout, stderr } = await execa(process.execPath, [file], { reject: false });
  expect({ stdout, stderr }).toEqual({ stdout: "2", stderr: "" });
});

async function nodeTest(name: string, text: string): Promise<{ readonly exitCode: number; readonly stdout: string }> {
  const file = writeSnippet("plugin-kit", `kit/${name}.test.mjs`, text);
  // Within another test runner node:test would report to it.
  const { exitCode, stdout } = await execa(process.execPath, ["--test", "--test-reporter=tap", path.basename(file)], {
    cwd: path.dirname(file),
    env: { NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: "" },
    reject: false,
  });
  return { exitCode: exitCode ?? -1, stdout };
}
