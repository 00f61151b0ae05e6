import { expect, it } from "vitest";
import { code, date, key, link, optional, text } from "../tables/table.js";
import type { Column, Table } from "../tables/table.js";
import { columnValidation } from "./column-validation.js";
import type { ValueList } from "./value-lists.js";

const clients: Table = { name: "clients", about: "", key: "client_id", columns: { client_id: key("") } };
const list: ValueList = { table: "t", column: "c", values: [{ code: "a" }], several: false, open: false };

function ruleOf(column: Column, of?: ValueList) {
  const table: Table = { name: "t", about: "", key: "t_id", columns: { t_id: key(""), c: column } };
  const surroundings = { tables: [clients, table], list: of, placeOf: () => "lists!$A$2:$A$2" };
  return columnValidation(table, "c", column, surroundings);
}

it.each([
  ["a closed list refuses anything else", list, "refuse"],
  ["an open list asks", { ...list, open: true }, "ask"],
  ["several codes in a cell are taken, though they are none of the list", { ...list, several: true }, "take"],
])("%s", (_, of, otherwise) => {
  expect(ruleOf(optional(code(["a"]), ""), of)).toMatchObject([
    { column: 1, restriction: { kind: "list", source: "lists!$A$2:$A$2" }, otherwise },
  ]);
});

it("an identifier of another sheet is offered from there, and not asked for: sheets are filled in in any order", () => {
  expect(ruleOf(link("clients", "client_id", ""))).toEqual([
    {
      column: 1,
      restriction: { kind: "list", source: "OFFSET(clients!$A$2,0,0,MAX(1,COUNTA(clients!$A:$A)-1),1)" },
      otherwise: "take",
      message: "",
    },
  ]);
});

it("a key is not given twice", () => {
  const rule = columnValidation(clients, "client_id", key(""), { tables: [], list: undefined, placeOf: () => "" });
  expect(rule).toMatchObject([{ column: 0, restriction: { kind: "unique" }, otherwise: "refuse" }]);
});

it("days are days, numbers lie in their range, and text is free", () => {
  // 1 March 1900 and 31 December 2100 as spreadsheets count: LibreOffice 7.4, =VALUE("2100-12-31").
  expect(ruleOf(optional(date, ""))).toMatchObject([{ restriction: { kind: "date", from: 61, to: 73_415 } }]);
  expect(ruleOf(optional({ type: "number", min: 0, max: 10 }, ""))).toMatchObject([
    {
      restriction: { kind: "number", min: 0, max: 10, whole: false },
      message: "Write a number from 0 up to 10, without words.",
    },
  ]);
  expect(ruleOf(optional(text, ""))).toEqual([]);
});
