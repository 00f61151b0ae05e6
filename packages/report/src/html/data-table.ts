import type { Element } from "hast";
import { h } from "hastscript";
import type { Content } from "./content.js";

export interface TableData {
  readonly id: string;
  readonly caption: string;
  /** One header a column; the first names what the rows are. */
  readonly columns: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly [head?: Content | readonly Content[], ...cells: string[]])[];
  /** For tables that look in a way of their own. */
  readonly className?: "figures" | "figures each" | "periods";
}

/**
 * A data table in a box that scrolls sideways and can be reached by keyboard. The box is a group and no landmark: a page has
 * dozens of them, and two may have one name.
 */
export function dataTable({ id, caption, columns, rows, className }: TableData): Element {
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
        h("tr", [h("th", { scope: "row" }, [head].flat()), ...cells.map((cell) => h("td", cell))]),
      ),
    ),
  ]);
  const look = ["scroll", ...(className === undefined ? [] : [className])];
  return h("div", { className: look, id, role: "group", tabIndex: 0, ariaLabelledBy: [`${id}-caption`] }, table);
}
