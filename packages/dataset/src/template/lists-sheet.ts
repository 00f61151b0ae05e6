import type { ListPlace } from "./column-validation.js";
import { columnLetters } from "./ooxml/cell-address.js";
import type { Sheet, SheetCell } from "./ooxml/sheet.js";
import type { ValueList } from "./value-lists.js";

const name = "lists";

/** Two columns a list: its codes, and what people call them. */
const columnOf = (lists: readonly ValueList[], list: ValueList): number => lists.indexOf(list) * 2;

/** Where a drop-down finds a list. A range, since one that is written out ends at 255 characters. */
export function listPlace(lists: readonly ValueList[]): ListPlace {
  return (list) => {
    const letters = columnLetters(columnOf(lists, list));
    return `${name}!$${letters}$2:$${letters}$${list.values.length + 1}`;
  };
}

/** The sheet with every code that may stand in a column. */
export function listsSheet(lists: readonly ValueList[]): Sheet {
  const longest = Math.max(0, ...lists.map(({ values }) => values.length));
  const header = lists.flatMap(({ table, column }): readonly SheetCell[] => [
    { value: `${table}: ${column}`, style: "required" },
    { value: "meaning", style: "optional" },
  ]);
  const rows = Array.from({ length: longest }, (_, at) =>
    lists.flatMap(({ values }): readonly SheetCell[] => {
      const { code, display } = values[at] ?? {};
      return [
        { style: "text", ...(code === undefined ? {} : { value: code }) },
        { style: "text", ...(display === undefined ? {} : { value: display }) },
      ];
    }),
  );
  return {
    name,
    columns: lists.flatMap(({ table, column, values }) => [
      {
        width: Math.max(`${table}: ${column}`.length, ...values.map(({ code }) => code.length)) + 3,
        style: "text" as const,
      },
      {
        width: Math.max(10, ...values.map(({ display = "" }) => Math.min(display.length, 50))) + 3,
        style: "text" as const,
      },
    ]),
    rows: [header, ...rows],
    frozenRows: 1,
    validations: [],
    tabColour: "BFBFBF",
  };
}
