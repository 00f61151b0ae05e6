import { describe, expect, it } from "vitest";
import type { DraftSum } from "../draft.js";
import { breakdownOf } from "../draft.fixture.js";
import { linkCells } from "./linked-cells.js";

const limits = { k: 5, fewest: 10, fewestForPercent: 20, fewestInScope: 5, units: 40 };
const all = breakdownOf({ a: 20, b: 12, c: 8 });
const [a, b] = all.parts;

/** Forty things by category, and a group of its own for `a`; that of `b` is shown where it is asked for. */
function relationOf(sum: Omit<DraftSum, "whole">, isShown = false) {
  const groupOf = (code: string, part: typeof a) => ({
    code,
    figures: new Map([["n", { kind: "breakdown" as const, total: part?.things ?? new Uint32Array(0), parts: [] }]]),
  });
  const { cells, relations } = linkCells(
    {
      clients: all.total.things,
      episodes: all.total.things,
      tables: new Map(),
      questions: [
        {
          question: "q",
          groups: [
            { code: "all", figures: new Map([["n", { ...all, total: all.total.things }]]) },
            groupOf("a", a),
            ...(isShown ? [groupOf("b", b)] : []),
          ],
        },
      ],
      notes: [],
    },
    [{ whole: "q/all/n/total", ...sum }],
    limits,
  );
  const last = relations.at(-1);
  return { sense: last?.sense, terms: last?.terms.map(([cell, by]) => `${by} ${cells[cell]?.path}`) };
}

describe("a sum between tables", () => {
  const parts = ["q/a/n/total", "q/b/n/total"];

  it("is known as far as it is printed: beside a part that is not, the whole is no less than the rest", () => {
    expect(relationOf({ parts, exhaustive: true })).toEqual({
      sense: ">=",
      terms: ["1 q/all/n/total", "-1 q/a/n/total"],
    });
  });

  it("is an equality where all of it is printed and the parts are all of the whole", () => {
    const three = [...parts, "q/all/n/c"];
    expect(relationOf({ parts: three, exhaustive: true }, true)).toMatchObject({ sense: "=" });
    expect(relationOf({ parts: three, exhaustive: false }, true)).toMatchObject({ sense: ">=" });
  });

  it("that does not hold for these records is not known to anybody", () => {
    // Of 40 things 32 are in the parts, which are said to be all.
    expect(relationOf({ parts, exhaustive: true }, true).terms).not.toContain("-1 q/b/n/total");
    expect(relationOf({ parts: [...parts, "q/all/n/a"], exhaustive: false }, true).terms).not.toContain(
      "-1 q/b/n/total",
    );
  });
});
