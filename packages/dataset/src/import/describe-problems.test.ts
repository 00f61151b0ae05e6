import { expect, it } from "vitest";
import { describeProblems } from "./describe-problems.js";

const problem = { file: "list.csv", column: "Type", message: "is not among the texts", hint: "Add it." };

it("what several rows have wrong is said once, with the rows and how many more there are", () => {
  const rows = [2, 3, 7].map((row) => ({ ...problem, row, ...(row === 7 ? { more: 4 } : {}) }));
  expect(describeProblems([...rows, { ...problem, row: 9, column: "From" }])).toBe(
    `list.csv, column "Type": is not among the texts
    rows 2, 3, 7 and 4 more rows like it
    hint: Add it.
list.csv, column "From": is not among the texts
    row 9
    hint: Add it.
`,
  );
});

it("a cell stands beside its row where it is shown", () => {
  expect(describeProblems([{ ...problem, row: 2, value: "Trio" }])).toContain("    row 2: [Trio]\n");
});

it("what is wrong with a whole file has no row", () => {
  expect(describeProblems([{ file: "list.csv", message: "is empty", hint: "Export it again." }])).toBe(
    "list.csv: is empty\n    hint: Export it again.\n",
  );
  expect(describeProblems([])).toBe("");
});
