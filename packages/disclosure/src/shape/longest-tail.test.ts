import { describe, expect, it } from "vitest";
import { cellOf, lifeTableOf, units } from "../draft.fixture.js";
import { definePolicy } from "../policy.js";
import type { Practitioners } from "./practitioners.js";
import { shapeLifeTable } from "./shape-life-table.js";

const days = [7, 14, 28, 56, 91, 140];
const policy = definePolicy();
const nobody = { count: 0, ofUnits: [] };
const on = (count: number, day: number) => units(count).map(() => day);

interface Given {
  readonly practitioners?: Practitioners;
  readonly method?: "controlledRounding" | "suppression";
}

/** The tail of a table of stays that end, or are last seen, on days. */
function tailOf(
  left: readonly number[],
  open: readonly number[],
  { practitioners = nobody, method = "controlledRounding" }: Given = {},
) {
  const limits = { policy: { ...policy, method }, practitioners };
  return shapeLifeTable(lifeTableOf(days, { left, open }), [{ code: "left" }], limits)?.tail;
}

describe("what is told after the last interval in which k units left", () => {
  it("is how many were still at risk on the last day on which enough were, and not how many had left", () => {
    const tail = tailOf([...on(10, 5), ...on(4, 20)], [...on(6, 40), ...on(30, 80), ...on(10, 130)]);
    // After day 56 there are 60 - 10 - 4 - 6, and after day 91 ten.
    expect(tail).toMatchObject({ from: 7, until: 56 });
    expect(tail?.few.length).toBe(4);
    expect(tail?.atRisk.length).toBe(40);
  });

  it("is nothing where fewer are left than a share in percent is told of", () => {
    expect(tailOf(on(10, 5), [...on(21, 12), ...on(19, 30)])).toBeUndefined();
    expect(tailOf(on(10, 5), [...on(20, 12), ...on(20, 30)])?.until).toBe(28);
  });

  it("is nothing where a row has all", () => {
    expect(tailOf([...on(10, 5), ...on(10, 130)], on(30, 130))).toBeUndefined();
  });

  it("ends before the day on which k stays had ended, however few clients they are of", () => {
    const table = lifeTableOf(days, { left: [...on(10, 5), ...on(6, 20), ...on(2, 10)], open: on(40, 130) });
    // The six stays that end by day 28 are of two clients, who are not five.
    const [first, second, third, ...rest] = table.rows;
    if (!first || !second || !third) throw new Error("There are six rows.");
    const pair = cellOf([10, 10, 10, 11, 11, 11]);
    const all = cellOf([...units(10), ...pair.things, 16, 17, ...units(40, 18)]);
    const exits = [{ code: "left", ...cellOf([...units(10), ...pair.things, 16, 17]) }];
    const rows = [first, second, { ...third, exits: { left: pair } }, ...rest];
    const limits = { policy, practitioners: nobody };
    const shaped = shapeLifeTable({ ...table, exits, start: all, rows }, [{ code: "left" }], limits);
    expect(shaped?.tail).toMatchObject({ from: 7, until: 14 });
  });

  it("P1.2 is not told on a day on which all at risk are of one practitioner", () => {
    const open = [...on(10, 50), ...on(30, 80)];
    const ofUnits = units(50).map((unit) => [unit < 20 ? unit % 2 : 0]);
    expect(tailOf(on(10, 5), open)?.until).toBe(56);
    expect(tailOf(on(10, 5), open, { practitioners: { count: 2, ofUnits } })?.until).toBe(28);
  });

  it("is nothing where counts are not rounded, so that one beside it would say how few left", () => {
    expect(tailOf(on(10, 5), on(40, 130), { method: "suppression" })).toBeUndefined();
  });
});
