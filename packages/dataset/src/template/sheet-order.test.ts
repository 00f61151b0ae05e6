import { expect, it } from "vitest";
import { link } from "../tables/table.js";
import type { Table } from "../tables/table.js";
import { tables } from "../tables/tables.js";
import { inSheetOrder } from "./sheet-order.js";

const order = inSheetOrder(tables).map(({ name }) => name);

it("begins with the required tables", () => {
  expect(order.slice(0, 3)).toEqual(["clients", "episodes", "stages"]);
});

it("has every table once, after those that its rows cannot do without", () => {
  expect(order.toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
  for (const { name, columns } of tables) {
    const needed = Object.values(columns).flatMap(({ required, references }) =>
      required && references ? [references] : [],
    );
    for (const { table } of needed) expect(order.indexOf(table)).toBeLessThan(order.indexOf(name));
  }
});

it("comes to an end with tables that name each other, or one that is not there", () => {
  const naming = (name: string, other: string): Table => ({
    name,
    about: "",
    columns: { other_id: link(other, "other_id", "") },
  });
  const round = [naming("a", "b"), naming("b", "a"), naming("c", "nowhere")];
  expect(inSheetOrder(round).map(({ name }) => name)).toEqual(["a", "b", "c"]);
});
