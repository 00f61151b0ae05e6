import { describe, expect, it } from "vitest";
import type { Draft, DraftFigure } from "./draft.js";
import { breakdownOf, cellOf, draftOf, lifeTableOf, units } from "./draft.fixture.js";
import { draftFaults } from "./draft-faults.js";

const faultsOf = (figure: DraftFigure) =>
  draftFaults(draftOf(60, { figure })).map(({ code, path }) => [code, path] as const);

const lifeTable = lifeTableOf([7, 14], { left: units(40).map(() => 5), open: units(20).map(() => 10) });

describe("a draft", () => {
  it("has no fault where cells name their units and sums hold", () => {
    expect(faultsOf(breakdownOf({ a: 40, b: 20, c: 0 }))).toEqual([]);
    expect(faultsOf(lifeTable)).toEqual([]);
  });

  it("contradicts itself where parts do not add up to their whole, unit by unit", () => {
    const table = breakdownOf({ a: 40, b: 20 });
    const other = { ...table, total: cellOf([...units(59), 59, 59].slice(0, 60).map((unit) => Math.min(unit, 58))) };
    expect(faultsOf({ ...table, total: cellOf(units(61).slice(1)) })).toEqual([["no-population", "q/g/figure/total"]]);
    expect(faultsOf(other)).toEqual([["contradiction", "q/g/figure"]]);
  });

  it("contradicts itself where two parts have one code", () => {
    const table = breakdownOf({ a: 40, b: 20 });
    expect(faultsOf({ ...table, parts: table.parts.map((part) => ({ ...part, code: "a" })) })).toEqual([
      ["contradiction", "q/g/figure"],
    ]);
  });

  it("has something impossible where a structural zero is not empty", () => {
    const table = breakdownOf({ a: 40, b: 20 });
    const parts = table.parts.map((part) => (part.code === "b" ? { ...part, impossible: true as const } : part));
    expect(faultsOf({ ...table, parts })).toEqual([["impossible", "q/g/figure/b"]]);
  });

  it("contradicts itself where more leave than were there, or some never leave", () => {
    const [first, second] = lifeTable.rows;
    if (!first || !second) throw new Error("Two intervals.");
    const late = { ...first, censored: cellOf(units(20, 0)) };
    expect(faultsOf({ ...lifeTable, rows: [late, second] })).toEqual([["contradiction", "q/g/figure/7"]]);
    expect(faultsOf({ ...lifeTable, rows: [first] })).toEqual([["contradiction", "q/g/figure"]]);
    expect(faultsOf({ ...lifeTable, rows: [second, first] })).toEqual([["contradiction", "q/g/figure"]]);
  });

  it("contradicts itself where there is not one finite value for each thing", () => {
    const mean = { kind: "mean", of: cellOf(units(60)), lower: 0, upper: 1, range: [0, 10] } as const;
    expect(faultsOf({ ...mean, values: new Float64Array(59) })).toEqual([["contradiction", "q/g/figure"]]);
    expect(faultsOf({ ...mean, values: new Float64Array(60).fill(Number.NaN) })).toEqual([
      ["not-finite", "q/g/figure"],
    ]);
    expect(faultsOf({ ...mean, values: new Float64Array(60) })).toEqual([]);
  });

  it("contradicts itself where it does not say of each unit whose it is", () => {
    const faults = (practitionersOf: Draft["practitionersOf"] & {}) =>
      draftFaults({ ...draftOf(60), practitionersOf }).map(({ code, path }) => [code, path] as const);
    expect(faults(units(60).map(() => []))).toEqual([]);
    expect(faults(units(59).map(() => [0]))).toEqual([["contradiction", "practitionersOf"]]);
  });

  it("says of no fault what a record holds", () => {
    const draft: Draft = { ...draftOf(60), units: [["client-0"]] };
    expect(JSON.stringify(draftFaults(draft))).not.toContain("client-0");
  });
});
