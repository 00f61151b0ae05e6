import type { Column, Table } from "../tables/table.js";
import { sheetTitle } from "../tables/sheet-title.js";
import { columnNote } from "./column-note.js";
import { columnValidation } from "./column-validation.js";
import type { ListPlace } from "./column-validation.js";
import { dayNumber } from "./day-number.js";
import type { ExampleRow } from "./example-course.js";
import type { Sheet, SheetCell } from "./ooxml/sheet.js";
import type { StyleName } from "./ooxml/styles.js";
import type { ValueList } from "./value-lists.js";

interface Contents {
  readonly tables: readonly Table[];
  readonly lists: readonly ValueList[];
  readonly placeOf: ListPlace;
  readonly examples: readonly ExampleRow[];
}

function styleOf({ cell }: Column): StyleName {
  if (cell.type === "date") return "date";
  return cell.type === "number" ? "plain" : "text";
}

function exampleCell({ cell }: Column, value: string | number | undefined): SheetCell {
  const style = cell.type === "date" ? "exampleDate" : cell.type === "number" ? "exampleNumber" : "exampleText";
  if (value === undefined) return { style };
  return { style, value: cell.type === "date" ? dayNumber(String(value)) : value };
}

const narrowest = 12;
const widest = 40;

function widthOf(name: string, examples: readonly ExampleRow[]): number {
  const longest = [name, ...examples.map((row) => row[name] ?? "")].map((each) => String(each).length + 3);
  return Math.min(widest, Math.max(narrowest, ...longest));
}

/** The sheet of a table: its header with notes, its examples, and what may be typed below. */
export function tableSheet(table: Table, { tables, lists, placeOf, examples }: Contents): Sheet {
  const columns = Object.entries(table.columns);
  const listOf = (name: string) => lists.find((list) => list.table === table.name && list.column === name);
  const filledIn = (name: string) => examples.find((row) => row[name] !== undefined);
  const header = columns.map(([name, column]): SheetCell => ({
    value: name,
    style: column.required ? "required" : "optional",
    note: columnNote(name, column, { list: listOf(name), example: filledIn(name) }),
  }));
  return {
    name: sheetTitle(table.name),
    columns: columns.map(([name, column]) => ({ width: widthOf(name, examples), style: styleOf(column) })),
    rows: [header, ...examples.map((row) => columns.map(([name, column]) => exampleCell(column, row[name])))],
    frozenRows: 1,
    validations: columns.flatMap(([name, column]) =>
      columnValidation(table, name, column, { tables, list: listOf(name), placeOf }),
    ),
    tabColour: table.required ? "1F4E5F" : "9FBCC6",
  };
}
