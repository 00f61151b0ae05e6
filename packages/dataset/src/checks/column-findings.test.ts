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
    "missing-column | episode_id | the column is missing | Did you mean it by column 1? Else add it to the header. The episode.",
    "unknown-column | column 1 is not a part of this table and is not read | Did you mean episode_id?",
  ]);
  expect(found(["stage", "entered_on"])[0]).toContain("Add it to the header. The episode.");
});

it("a column that is not known is named by its place, and by what it says only where that is asked for", () => {
  expect(found([...known, "leftOn", "Maria Muster"])).toEqual([
    "unknown-column | column 4 is not a part of this table and is not read | Did you mean left_on?",
    `unknown-column | column 5 is not a part of this table and is not read | The columns are: ${Object.keys(stages.columns).join(", ")}.`,
  ]);
  expect(found([...known, "Maria Muster"], true)[0]).toMatch(/ \| "Maria Muster"$/u);
});

it("many columns that are not known are one finding", () => {
  const many = Array.from({ length: 8 }, (_, at) => `Q${at}`);
  const [first, ...others] = found([...known, ...many]);
  expect(first).toContain("columns 4, 5, 6, 7, 8 and 3 more are not parts of this table and are not read");
  expect(others).toEqual([]);
});

it("a column that the file has already is not what another one means", () => {
  expect(found([...known, "stages"])[0]).not.toContain("Did you mean");
});

it("a column stands once", () => {
  expect(found([...known, "stage"])[0]).toContain("duplicate-column | stage");
});
