import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { followed, walkParts } from "./docs/followed.js";
import { walkBlocks } from "./docs/walk-page.js";
import { registryOfTarballs, type RegistryOfTarballs } from "./registry-of-tarballs.js";
import { programsOfStranger } from "./stranger.js";
import { filesBelow, root } from "./workspace.js";

const guide = (name: string): string => readFileSync(path.join(root, "apps/docs/guide", name), "utf8");
const walks = filesBelow(path.join(root, "tests/walks")).map((file) => ({
  name: path.basename(file, ".md"),
  parts: walkParts(readFileSync(file, "utf8")).map((part) => ({
    ...part,
    ...followed(guide(part.guide), part.commands),
  })),
}));

// A space and letters outside ASCII, as in many a home.
const place = mkdtempSync(path.join(tmpdir(), "Praxis Müller "));
let registry: RegistryOfTarballs | undefined;
beforeAll(async () => {
  registry = await registryOfTarballs();
});
afterAll(async () => {
  await registry?.close();
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
});

test("somebody at a practice, a developer and an author of plug-ins each have a walk", () => {
  expect(walks.map(({ name }) => name)).toEqual(["author", "developer", "practice"]);
});

describe.each(walks)("the walk of $name", ({ name, parts }) => {
  test("types nothing that its guides do not show, in their order", () => {
    expect(parts.map(({ guide: of, missing }) => [of, missing])).toEqual(parts.map(({ guide: of }) => [of, []]));
    expect(parts.flatMap(({ commands }) => commands).length).toBeGreaterThan(1);
  });

  test("arrives with nothing but Node, npm and an empty folder", { timeout: 900_000 }, async () => {
    const programs = programsOfStranger(path.join(place, name, "home"), registry?.address ?? "");
    const problems: string[] = [];
    for (const [at, { guide: of, blocks }] of parts.entries()) {
      const folder = path.join(place, name, `${at} ${path.basename(of, ".md")}`);
      mkdirSync(folder, { recursive: true });
      problems.push(...(await walkBlocks(blocks, folder, programs)).map((problem) => `${of}, ${problem}`));
    }
    expect(problems).toEqual([]);
  });
});
