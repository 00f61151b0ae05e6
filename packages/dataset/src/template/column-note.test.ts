import { expect, it } from "vitest";
import { code, date, key, link, optional, required, text } from "../tables/table.js";
import type { Column } from "../tables/table.js";
import { columnNote } from "./column-note.js";
import type { ValueList } from "./value-lists.js";

const list: ValueList = {
  table: "t",
  column: "c",
  values: [{ code: "a" }, { code: "b" }],
  several: false,
  open: false,
};
const long = { ...list, values: Array.from({ length: 10 }, (_, at) => ({ code: `code-${at}` })) };

it.each<[what: string, column: Column, list: ValueList | undefined, note: string]>([
  [
    "a day",
    required(date, "The day (P1.2)."),
    undefined,
    "The day.\nRequired.\nA day: year-month-day, without a time.\nExample: 2026-06-30",
  ],
  ["a code", optional(code(["a", "b"]), "Which."), list, "Which.\nMay be left empty.\nOne of: a, b.\nExample: a"],
  [
    "several codes",
    optional(code([]), "Which."),
    { ...list, several: true },
    "Which.\nMay be left empty.\nOne or more of: a, b. Separate several with a semicolon.\nExample: a",
  ],
  [
    "many codes",
    optional(text, "Which."),
    { ...long, open: true },
    "Which.\nMay be left empty.\nA code from the sheet lists. Others are taken, too, but rapport check asks about them if it does not know them.\nExample: code-0",
  ],
  [
    "a number",
    optional({ type: "number", min: 0, max: 10 }, "How much."),
    undefined,
    "How much.\nMay be left empty.\nA number from 0 to 10.\nExample: 0",
  ],
  [
    "a whole number without an end",
    optional({ type: "number", min: 1, whole: true }, "How many."),
    undefined,
    "How many.\nMay be left empty.\nA whole number from 1 up.\nExample: 1",
  ],
])("says of %s what it is, whether it may stay empty, what may stand there, and an example", (_, column, of, note) => {
  expect(columnNote("c", column, { list: of, example: undefined })).toBe(note);
});

it("shows what stands in the example row, but no identifier with the mark of an example", () => {
  const context = { list: undefined, example: { client_id: "example-client", c: 4 } };
  expect(columnNote("c", optional({ type: "number" }, "How much."), context)).toMatch(/Example: 4$/u);
  expect(columnNote("client_id", key("Yours."), context)).toMatch(/No name, .*\nExample: client-17$/u);
  expect(columnNote("client_id", link("clients", "client_id", "Whose."), context)).toMatch(
    /stands on the sheet clients\.\nExample: client-17$/u,
  );
});
