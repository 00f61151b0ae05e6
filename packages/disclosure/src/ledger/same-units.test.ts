import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { token } from "./ledger.fixture.js";
import { inCommon, matchUnits } from "./same-units.js";

const units = (...some: readonly (readonly number[])[]) => some.map((unit) => unit.map(token));

describe("units of several releases", () => {
  it("are the same where they have a client in common", () => {
    const { current, manifests, count } = matchUnits([{ units: units([1], [2], [3]) }], units([3], [1], [4]));
    const [first, second, third] = manifests[0] ?? [];
    expect(third).toBe(current[0]);
    expect(first).toBe(current[1]);
    expect([...current]).not.toContain(second);
    expect(count).toBe(4);
    expect(new Set(current).size).toBe(3);
  });

  it("are one where a couple of today was two units before, so that neither hides the other", () => {
    const { current, manifests, count } = matchUnits([{ units: units([1], [2], [3]) }], units([1, 2], [3]));
    const [then] = manifests;
    expect(then?.[0]).toBe(then?.[1]);
    expect(then?.[0]).toBe(current[0]);
    expect(then?.[2]).toBe(current[1]);
    expect(count).toBe(2);
  });

  it("stay one where a couple parted, in whatever release they were one", () => {
    const { count } = matchUnits([{ units: units([1, 2]) }, { units: units([2, 3]) }], units([1], [3], [4]));
    expect(count).toBe(2);
  });

  it("stay units of their own without a token that is known elsewhere, or without one at all", () => {
    const { current, manifests, count } = matchUnits([{ units: [...units([1]), [], []] }], [...units([2]), []]);
    expect(count).toBe(5);
    expect(new Set([...current, ...(manifests[0] ?? [])]).size).toBe(5);
  });

  it("are those that a chain of clients joins, as searched for one by one", () => {
    const release = fc.array(fc.array(fc.nat(15), { maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(release, { maxLength: 4 }), release, (earlier, today) => {
        const match = matchUnits(
          earlier.map((some) => ({ units: units(...some) })),
          units(...today),
        );
        const all = [...earlier, today].flat();
        const numbers = [...match.manifests, match.current].flatMap((mapping) => [...mapping]);
        // Spreads a label along shared clients until nothing changes.
        const labels = all.map((_, at) => at);
        for (let changed = true; changed;) {
          changed = false;
          all.forEach((unit, i) =>
            all.forEach((other, j) => {
              if (labels[i] === labels[j] || !unit.some((client) => other.includes(client))) return;
              const least = Math.min(labels[i] ?? 0, labels[j] ?? 0);
              [labels[i], labels[j]] = [least, least];
              changed = true;
            }),
          );
        }
        all.forEach((_, i) => all.forEach((__, j) => expect(numbers[i] === numbers[j]).toBe(labels[i] === labels[j])));
        expect(new Set(numbers).size).toBe(match.count);
        expect(numbers.every((number) => number < match.count)).toBe(true);
      }),
    );
  });
});

describe("things in common numbers", () => {
  it("are in order, and as many as before", () => {
    const mapping = Uint32Array.of(2, 0, 2);
    expect(inCommon(mapping)(Uint32Array.of(0, 1, 1, 2))).toEqual(Uint32Array.of(0, 0, 2, 2));
  });

  it("are the very same where every unit keeps its number", () => {
    const things = Uint32Array.of(0, 1, 1, 2);
    expect(inCommon(Uint32Array.of(0, 1, 2))(things)).toBe(things);
  });

  it("are of units that are matched", () => {
    expect(() => inCommon(Uint32Array.of(0))(Uint32Array.of(3))).toThrow(RangeError);
    expect(() => inCommon(Uint32Array.of(1, 0))(Uint32Array.of(0, 2))).toThrow(RangeError);
  });
});
