import { expect, it } from "vitest";
import { stages } from "../tables/course.js";
import { columnFindings } from "./column-findings.js";

const found = (columns: readonly string[], showValues = false) =>
  columnFindings("stages.csv", stages, columns, showValues).map(({ code, column, message, hint, value }) =>
    [code, column, message, hint, value].filter((each) => each !== undefined).join(" | "),
  );

const known = ["episode_id", "stage", "entered_on"];

it("a column that is missing is named, and where the header probably means it", () => {
  expect(found(["Episode ID", "stage", "entered_on"])).toEqual([
    "missing-column | episode_id | the column is missing | Did you mean it by column 1 (A)? Then write episode_id there. Else add it to the header. The episode.",
  ]);
  expect(found(["Episode ID", "stage", "entered_on"], true)[0]).toMatch(/ \| "Episode ID"$/u);
  expect(found(["stage", "entered_on"])[0]).toContain("Add it to the header. The episode.");
});

it("a column that is not known is named by its place, and by what it says only where that is asked for", () => {
  expect(found([...known, "leftOn", "Maria Muster"])).toEqual([
    "unknown-column | column 4 (D) is not a part of this table and is not read | Did you mean left_on? Then write it so in the header.",
    `unknown-column | column 5 (E) is not a part of this table and is not read | The columns are: ${Object.keys(stages.columns).join(", ")}.`,
  ]);
  expect(found([...known, "Maria Muster"], true)[0]).toMatch(/ \| "Maria Muster"$/u);
});

it("many columns that are not known are one finding", () => {
  const many = Array.from({ length: 8 }, (_, at) => `Q${at}`);
  const [first, ...others] = found([...known, ...many]);
  expect(first).toContain(
    "columns 4 (D), 5 (E), 6 (F), 7 (G), 8 (H) and 3 more are not parts of this table and are not read",
  );
  expect(others).toEqual([]);
});

it("a place is told with a spreadsheet's letters", () => {
  const wide = Array.from({ length: 60 }, (_, at) => (at === 26 || at === 51 ? `Q${at}` : "stage"));
  expect(found([...known, ...wide.slice(3)]).at(-1)).toContain("columns 27 (AA), 52 (AZ) are not");
});

it("a first row that has none of the table's columns is one finding", () => {
  for (const row of [["e1", "evaluation", "2026-01-07"], ["Stages of all episodes"], ["episode_id:stage:entered_on"]]) {
    const [first, ...others] = found(row);
    expect(first).toContain("missing-column | the first row is no header");
    expect(others).toEqual([]);
  }
});

it("a column that the file has already is not what another one means", () => {
  expect(found([...known, "stages"])[0]).not.toContain("Did you mean");
});

it("a column stands once", () => {
  expect(found([...known, "stage"])[0]).toContain("duplicate-column | stage");
});
