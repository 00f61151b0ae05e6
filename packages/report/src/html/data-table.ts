import type { Element } from "hast";
import { h } from "hastscript";

export interface TableData {
  readonly id: string;
  readonly caption: string;
  /** One header a column; the first names what the rows are. */
  readonly columns: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
}

/** A data table in a box that scrolls sideways and can be reached by keyboard. */
export function dataTable({ id, caption, columns, rows }: TableData): Element {
  const table = h("table", [
    h("caption", { id: `${id}-caption` }, caption),
    h(
      "thead",
      h(
        "tr",
        columns.map((column) => h("th", { scope: "col" }, column)),
      ),
    ),
    h(
      "tbody",
      rows.map(([head = "", ...cells]) =>
        h("tr", [h("th", { scope: "row" }, head), ...cells.map((cell) => h("td", cell))]),
      ),
    ),
  ]);
  return h("section.scroll", { id, tabIndex: 0, ariaLabelledBy: [`${id}-caption`] }, table);
}
