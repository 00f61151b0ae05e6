import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guidePages } from "./documents.js";
import { fencedBlocks } from "./markdown.js";
import { registryOfTarballs, type RegistryOfTarballs } from "./registry-of-tarballs.js";
import { programsOfStranger } from "./stranger.js";
import { filesBelow, root } from "./workspace.js";
import { walkPage } from "./walk-page.js";

const walks = filesBelow(path.join(root, "tests/walks")).map((file) => ({
  name: path.basename(file, ".md"),
  text: readFileSync(file, "utf8"),
}));

/** The commands of a page, without their comments. */
function commandsOf(text: string): readonly string[] {
  const blocks = fencedBlocks(text).filter(({ language }) => language === "sh");
  return blocks
    .flatMap(({ code }) => code.split("\n").map((line) => line.replace(/\s*#.*$/u, "").trim()))
    .filter(Boolean);
}

const shown = new Set(guidePages().flatMap(({ text }) => commandsOf(text)));

// A space and a letter outside ASCII, as in many a home.
const home = mkdtempSync(path.join(tmpdir(), "Müller walks-"));
let registry: RegistryOfTarballs;
beforeAll(async () => {
  registry = await registryOfTarballs();
}, 300_000);
afterAll(async () => {
  await registry.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

test("somebody of a practice, a developer and an author of plug-ins each have a walk", () => {
  expect(walks.map(({ name }) => name)).toEqual(["author", "developer", "practice"]);
});

describe.each(walks)("the walk of $name", ({ name, text }) => {
  test("has no command that the guides do not show", () => {
    expect(commandsOf(text).filter((line) => !shown.has(line))).toEqual([]);
  });

  test("arrives, in an empty folder, with what npm installs", { timeout: 600_000 }, async () => {
    const folder = mkdtempSync(path.join(home, `${name}-`));
    const programs = programsOfStranger(path.join(folder, "home"), registry.address);
    const problems = await walkPage(text, mkdtempSync(path.join(folder, "empty ")), programs);
    expect(problems).toEqual([]);
  });
});
