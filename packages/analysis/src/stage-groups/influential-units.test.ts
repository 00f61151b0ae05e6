import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, randomStays } from "../life-table/random-stays.fixture.js";
import { influentialUnits } from "./influential-units.js";

describe("the units that can move a test most", () => {
  it("are those who left first and those who stayed longest, of each group", () => {
    const stays = (first: number) =>
      columnsOf(
        Array.from({ length: 20 }, (_, at) => ({
          unit: first + at,
          cluster: first + at,
          entry: 0,
          days: 10 * (at + 1),
          exit: "moved",
        })),
      );
    const found = influentialUnits([stays(0), stays(20)]).toSorted((a, b) => a - b);
    expect(found).toEqual([0, 1, 2, 17, 18, 19, 20, 21, 22, 37, 38, 39]);
  });

  it("are all units of a small group, each once", () => {
    fc.assert(
      fc.property(randomStays, (stays) => {
        const columns = columnsOf(stays.filter(({ unit }) => unit < 6));
        const units = new Set(columns.unit);
        expect(new Set(influentialUnits([columns]))).toEqual(units);
        expect(influentialUnits([columns, columns])).toHaveLength(units.size);
      }),
    );
  });
});
