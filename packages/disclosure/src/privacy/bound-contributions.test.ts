import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { boundContributions } from "./bound-contributions.js";
import type { KeyOf } from "./bound-contributions.js";

const keyOf: KeyOf = (unit, rank) => createHmac("sha256", "secret").update(`${unit} ${rank}`).digest("hex");

/** Unit and rank of the things kept. */
function kept(things: Uint32Array, places: Uint32Array): readonly string[] {
  return [...places].map((place) => {
    const unit = things[place] ?? -1;
    return `${unit}:${[...things.subarray(0, place)].filter((other) => other === unit).length}`;
  });
}

/** All lists of up to five things of three units. */
const lists = Array.from({ length: 6 }, (_, length) =>
  Array.from({ length: 3 ** length }, (__, word) =>
    Uint32Array.from({ length }, (___, at) => Math.floor(word / 3 ** at) % 3),
  ),
).flat();

function isStable(bound: typeof boundContributions): boolean {
  return lists.every((things) =>
    [0, 1, 2].every((gone) => {
      const without = things.filter((unit) => unit !== gone);
      const before = kept(things, bound(things, 2, keyOf)).filter((thing) => !thing.startsWith(`${gone}:`));
      return before.join(" ") === kept(without, bound(without, 2, keyOf)).join(" ");
    }),
  );
}

describe("boundContributions", () => {
  it("keeps at most so many things of a unit, and no fewer than it has to", () => {
    for (const things of lists) {
      for (const most of [1, 2, 3]) {
        const units = Array.from(boundContributions(things, most, keyOf), (place) => things[place]);
        for (const unit of [0, 1, 2]) {
          const has = things.filter((other) => other === unit).length;
          expect(units.filter((other) => other === unit)).toHaveLength(Math.min(has, most));
        }
      }
    }
  });

  it("keeps the first things of a unit, and with keys those with the lowest", () => {
    const things = Uint32Array.from([4, 7, 4, 4, 7, 9]);
    expect([...boundContributions(things, 2)]).toEqual([0, 1, 2, 4, 5]);
    const last: KeyOf = (_, rank) => String(9 - rank);
    expect([...boundContributions(things, 2, last)]).toEqual([1, 2, 3, 4, 5]);
    expect([...boundContributions(things, 1, last)]).toEqual([3, 4, 5]);
  });

  it("keeps the same things of all others when a unit is gone", () => {
    expect(isStable(boundContributions)).toBe(true);
  });

  it("is told from one that chooses by the place in the whole list, which others move", () => {
    const byPlace: typeof boundContributions = (things, most) =>
      boundContributions(things, most, (unit, rank) => {
        const places = [...things.keys()].filter((place) => things[place] === unit);
        return keyOf(0, places[rank] ?? 0);
      });
    expect(isStable(byPlace)).toBe(false);
  });

  it("refuses to keep none", () => {
    expect(() => boundContributions(Uint32Array.from([1]), 0)).toThrow(RangeError);
  });
});
