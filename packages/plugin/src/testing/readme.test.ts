import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkMetric } from "../check-metric.js";
import { findings } from "./fault.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The cells of every row of a table whose first cell is code. */
const rows = readme
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

it("the README lists what the kit finds, in the kit's own words", () => {
  const listed = rows.filter(([code = ""]) => Object.keys(findings).includes(code.replaceAll("`", "")));
  expect(Object.fromEntries(listed.map(([code = "", said]) => [code.replaceAll("`", ""), said]))).toEqual(findings);
});

it("the README has a line for each kind of metric", () => {
  const [issue] = checkMetric({ kind: "none" }, "metric");
  const kinds = [...(issue?.message ?? "").matchAll(/"(?<kind>\w+)"/gu)].map(({ groups }) => groups?.["kind"]);
  const builders = rows.map(([builder = ""]) => /^`(?<name>\w+)\(/u.exec(builder)?.groups?.["name"]);
  expect(builders.filter((name) => name !== undefined).toSorted()).toEqual(kinds.toSorted());
});
