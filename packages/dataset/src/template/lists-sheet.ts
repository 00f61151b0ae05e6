import type { ListPlace } from "./column-validation.js";
import { columnLetters } from "./ooxml/cell-address.js";
import type { Sheet, SheetCell, SheetColumn } from "./ooxml/sheet.js";
import type { ValueList } from "./value-lists.js";

const name = "lists";

const hasMeanings = ({ values }: ValueList): boolean => values.some(({ display }) => display !== undefined);

/** A list has a column of codes, and one of what people call them where that is known. */
function columnOf(lists: readonly ValueList[], list: ValueList): number {
  return lists.slice(0, lists.indexOf(list)).reduce((sum, each) => sum + (hasMeanings(each) ? 2 : 1), 0);
}

/** Where a drop-down finds a list. A range, since one that is written out ends at 255 characters. */
export function listPlace(lists: readonly ValueList[]): ListPlace {
  return (list) => {
    const letters = columnLetters(columnOf(lists, list));
    return `${name}!$${letters}$2:$${letters}$${list.values.length + 1}`;
  };
}

const titleOf = ({ table, column }: ValueList): string => `${table}: ${column}`;

const textCell = (value: string | undefined): SheetCell => ({
  style: "text",
  ...(value === undefined ? {} : { value }),
});

const widest = 50;

function columnFor(texts: readonly string[]): SheetColumn {
  return { width: Math.min(widest, Math.max(...texts.map(({ length }) => length))) + 3, style: "text" };
}

/** The sheet with every code that may stand in a column. */
export function listsSheet(lists: readonly ValueList[]): Sheet {
  const longest = Math.max(0, ...lists.map(({ values }) => values.length));
  const header = lists.flatMap((list): readonly SheetCell[] => [
    { value: titleOf(list), style: "required" },
    ...(hasMeanings(list) ? [{ value: "meaning", style: "optional" } as const] : []),
  ]);
  const rows = Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => {
      const { code, display } = list.values[at] ?? {};
      return hasMeanings(list) ? [textCell(code), textCell(display)] : [textCell(code)];
    }),
  );
  return {
    name,
    columns: lists.flatMap((list) => [
      columnFor([titleOf(list), ...list.values.map(({ code }) => code)]),
      ...(hasMeanings(list) ? [columnFor(list.values.map(({ display = "" }) => display))] : []),
    ]),
    rows: [header, ...rows],
    frozenRows: 1,
    validations: [],
    tabColour: "BFBFBF",
  };
}
