import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findingRules, refusesAll } from "./finding-rules.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The README's table of rules: `| id | severity | about | meaning |`. */
const written = [...readme.matchAll(/^\| `([a-z-]+)` +\| (error|warning) +\| (file|row) +\| (.+?) +\|$/gmu)].map(
  ([, id, severity, about, meaning]) => [id, { severity, about, meaning }],
);

it("the README names every rule as the code has it, once", () => {
  expect(written).toEqual(Object.entries(findingRules));
});

it("a warning is about a row or a column that is not read, and never keeps anything from being read", () => {
  const warnings = Object.entries(findingRules).filter(([, { severity }]) => severity === "warning");
  expect(warnings.filter(([, { about }]) => about === "file").map(([id]) => id)).toEqual(["unknown-column"]);
  expect(refusesAll({ code: "missing-table", severity: "error" })).toBe(true);
  expect(refusesAll({ code: "bad-cell", severity: "error" })).toBe(false);
  expect(refusesAll({ code: "unknown-column", severity: "warning" })).toBe(false);
});
