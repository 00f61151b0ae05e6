import { expect, it } from "vitest";
import { listPlace, listsSheet } from "./lists-sheet.js";
import type { ValueList } from "./value-lists.js";

const list = (column: string, ...values: ValueList["values"]): ValueList => ({
  table: "t",
  column,
  values,
  several: false,
  open: false,
});
const lists = [
  list("named", { code: "a", display: "Letter A" }, { code: "b" }),
  list("bare", { code: "c" }),
  list("last", { code: "d" }, { code: "e" }, { code: "f" }),
];
const { rows } = listsSheet(lists);

it("has a column of codes for each list, and one of meanings where there are some", () => {
  expect(rows.map((cells) => cells.map(({ value }) => value))).toEqual([
    ["t: named", "meaning", "t: bare", "t: last"],
    ["a", "Letter A", "c", "d"],
    ["b", undefined, undefined, "e"],
    [undefined, undefined, undefined, "f"],
  ]);
});

it("is where drop-downs find each list", () => {
  expect(lists.map(listPlace(lists))).toEqual(["lists!$A$2:$A$3", "lists!$C$2:$C$2", "lists!$D$2:$D$4"]);
});
