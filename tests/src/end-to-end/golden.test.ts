import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { goldenFile, goldenReports, makeGolden } from "../../golden/make.mjs";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();

/** What a person reads, a line for each piece, so that a difference can be read. */
const textOf = (html: string): readonly string[] =>
  html
    .replace(/<style[\s\S]*?<\/style>/u, "")
    .split(/<[^>]*>/u)
    .map((text) => text.trim())
    .filter((text) => text !== "");

describe.each(goldenReports)("the report of $name", (golden) => {
  test("is what it was when somebody last read it (node tests/golden/make.mjs writes it anew)", () => {
    const [expected, made] = [readFileSync(goldenFile(golden.name), "utf8"), makeGolden(golden, folder)];
    expect(textOf(made)).toEqual(textOf(expected));
    expect(made === expected).toBe(true);
    expect(Buffer.byteLength(made)).toBeLessThan(300_000);
  });
});
