import * as fc from "fast-check";
import { expect, it } from "vitest";
import { orderStays } from "./order-stays.js";

const row = fc.record({
  state: fc.integer({ min: -1, max: 3 }),
  unit: fc.nat(4),
  cluster: fc.nat(2),
  days: fc.nat(3),
  entry: fc.nat(1),
  exit: fc.integer({ min: -1, max: 2 }),
});

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

/** What the engine's `order by` of these columns gives, in which what is missing comes last. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const keyOf = ({ state, unit, cluster, days, entry, exit }: Row) =>
    [state, unit, cluster, days, entry, exit < 0 ? 9 : exit].join("");
  return rows
    .filter(({ state }) => state >= 0)
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : Number(keyOf(one) > keyOf(other))));
}

it("puts stays in the order of all their columns, and leaves out those without a state", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const column = (name: keyof Row) => Int32Array.from(rows, (each) => each[name]);
      const order = orderStays({
        state: column("state"),
        unit: column("unit"),
        cluster: column("cluster"),
        entry: column("entry"),
        days: column("days"),
        exit: column("exit"),
      });
      expect(Array.from(order, (at) => rows[at])).toEqual(inOrder(rows));
    }),
  );
});
