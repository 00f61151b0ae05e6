import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { instrumentTable } from "./instrument-table.fixture.js";

it("the README's table says of each instrument what its data say", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const rows = readme
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|[\s:-]+\|/u.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(rows).toEqual(instrumentTable);
});
