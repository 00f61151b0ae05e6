import * as fc from "fast-check";
import { expect, it } from "vitest";
import { sharesOf } from "./shares-of.js";

const breakdown = (total: number, counts: readonly (number | undefined)[]) => ({
  kind: "breakdown",
  total,
  parts: counts.map((count) => (count === undefined ? {} : { count })),
});

/** The same by its words: each run of neighbours and each pair, one after the other. */
function sharesInWords(total: number, counts: readonly number[]): Set<string> {
  const runs = counts.flatMap((_, from) =>
    counts.slice(from).map((__, more) => counts.slice(from, from + more + 1).reduce((sum, count) => sum + count, 0)),
  );
  const pairs = counts.flatMap((one, at) => counts.slice(at + 1).map((other) => one + other));
  return new Set(
    [...runs, ...pairs].flatMap((sum) => {
      const percent = Math.round((100 * sum) / total);
      return [`${sum}`, `${total - sum}`, `${percent}`, `${percent}%`];
    }),
  );
}

it("tells parts, neighbours together and any two, in their whole", () => {
  const count = fc.integer({ min: 0, max: 400 }).map((fives) => 5 * fives);
  fc.assert(
    fc.property(count, fc.array(count, { maxLength: 8 }), (total, counts) => {
      expect(new Set(sharesOf({ inside: [breakdown(total, counts)] }))).toEqual(sharesInWords(total, counts));
    }),
  );
});

it("takes a part that is not shown for nothing, tells a rate, and no share across tables", () => {
  expect([...sharesOf(breakdown(20, [15, undefined]))].toSorted()).toEqual(
    ["15", "5", "75", "75%", "0", "20", "0%"].toSorted(),
  );
  expect([...sharesOf([{ kind: "rate", percent: { value: 45 } }])]).toEqual(["45%"]);
  expect(sharesOf([breakdown(20, [20]), breakdown(80, [80])]).has("25%")).toBe(false);
});
