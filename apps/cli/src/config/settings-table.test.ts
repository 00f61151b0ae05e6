import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { settings } from "./settings.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The cells of a table in Markdown, without the lines under its head. */
const cellsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("| -"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

it("the README has every setting, in the order of the table in the code", () => {
  const [, table = ""] = /<!-- settings -->\n(.*?)<!-- \/settings -->/su.exec(readme) ?? [];
  expect(cellsOf(table)).toEqual([
    ["flag", "variable", "in the file", "default"],
    ...settings.map(({ flags, variable, path, default: usual }) => [
      `\`${flags}\``,
      `\`${variable}\``,
      path.length === 0 ? "–" : `\`${path.join(".")}\``,
      usual,
    ]),
  ]);
});
