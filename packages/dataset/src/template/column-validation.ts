import { columnLetters } from "./ooxml/cell-address.js";
import type { Restriction, Validation } from "./ooxml/sheet.js";
import { dayNumber } from "./day-number.js";
import { sheetTitle } from "../tables/sheet-title.js";
import type { Column, Table } from "../tables/table.js";
import type { ValueList } from "./value-lists.js";

/** The cells in which a list stands, for instance `lists!$A$2:$A$9`. */
export type ListPlace = (list: ValueList) => string;

interface Surroundings {
  readonly tables: readonly Table[];
  readonly list: ValueList | undefined;
  readonly placeOf: ListPlace;
}

/** The identifiers that stand on another sheet so far; without its empty cells, which would fill the drop-down. */
function identifiersOf(
  { table, column }: { readonly table: string; readonly column: string },
  tables: readonly Table[],
) {
  const at = Object.keys(tables.find(({ name }) => name === table)?.columns ?? {}).indexOf(column);
  const letters = columnLetters(Math.max(at, 0));
  const sheet = sheetTitle(table);
  return `OFFSET(${sheet}!$${letters}$2,0,0,MAX(1,COUNTA(${sheet}!$${letters}:$${letters})-1),1)`;
}

/** From here on, all spreadsheets count days alike. */
const earliest = "1900-03-01";
const latest = "2100-12-31";

type Rule = Omit<Validation, "column">;

function listRule(list: ValueList, source: string): Rule {
  const restriction: Restriction = { kind: "list", source };
  // A cell with several codes is none of the list.
  if (list.several) return { restriction, otherwise: "take", message: "" };
  if (!list.open) return { restriction, otherwise: "refuse", message: "Choose one of the codes of the list." };
  return { restriction, otherwise: "ask", message: "This code is not on the list. Keep it all the same?" };
}

function cellRule(name: string, column: Column, tables: readonly Table[], key: string | undefined): Rule | undefined {
  const { cell, references } = column;
  switch (cell.type) {
    case "id":
      if (references) {
        // Sheets may be filled in in any order: the check of the records says what is missing in the end.
        return {
          restriction: { kind: "list", source: identifiersOf(references, tables) },
          otherwise: "take",
          message: "",
        };
      }
      return name === key
        ? { restriction: { kind: "unique" }, otherwise: "refuse", message: "Another row has this identifier already." }
        : undefined;
    case "date":
      return {
        restriction: { kind: "date", from: dayNumber(earliest), to: dayNumber(latest) },
        otherwise: "refuse",
        message: "Write a day as year-month-day, for instance 2026-06-30.",
      };
    case "number": {
      const { min, max, whole = false } = cell;
      const range = [...(min === undefined ? [] : [`from ${min}`]), ...(max === undefined ? [] : [`up to ${max}`])];
      return {
        restriction: { kind: "number", min, max, whole },
        otherwise: "refuse",
        message: `Write ${whole ? "a whole number" : "a number"}${range.map((each) => ` ${each}`).join("")}, without words.`,
      };
    }
    case "text":
    case "json":
    case "code":
    case "codes":
    case "yesno":
      return undefined;
    default: {
      const unknown: never = cell;
      return unknown;
    }
  }
}

/** What may be typed into a column of a table, as far as a spreadsheet can hold to it. */
export function columnValidation(
  { key, columns }: Table,
  name: string,
  column: Column,
  { tables, list, placeOf }: Surroundings,
): readonly Validation[] {
  const rule = list === undefined ? cellRule(name, column, tables, key) : listRule(list, placeOf(list));
  return rule === undefined ? [] : [{ column: Object.keys(columns).indexOf(name), ...rule }];
}
