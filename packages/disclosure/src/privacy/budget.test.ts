import { describe, expect, it } from "vitest";
import { affordable, spent } from "./budget.js";
import type { Expense } from "./budget.js";
import { isAbove, larger, rational } from "./rational.js";
import type { Rational } from "./rational.js";

const none = rational(0);

function expense(epsilon: Rational, units: readonly string[], delta = none): Expense {
  return { epsilon, delta, units: new Set(units) };
}

const third = rational(1, 3);
const cap = { epsilon: rational(1), delta: rational(1, 1000) };

const subsets = Array.from({ length: 8 }, (_, bits) => ["a", "b", "c"].filter((__, at) => (bits >> at) & 1));

/** All ways in which three releases, at 1, 2 and 4, can share three units. */
const ledgers = subsets.flatMap((x) => subsets.flatMap((y) => subsets.map((z) => [x, y, z] as const)));

const expensesOf = (ledger: (typeof ledgers)[number]) => ledger.map((units, at) => expense(rational(2 ** at), units));

/** What the unit that was in most has spent. */
function bruteForce(ledger: (typeof ledgers)[number]): number {
  return Math.max(
    ...["a", "b", "c"].map((unit) => ledger.reduce((sum, units, at) => sum + (units.includes(unit) ? 2 ** at : 0), 0)),
  );
}

const agrees = (account: (expenses: readonly Expense[]) => Rational): boolean =>
  ledgers.every((ledger) => !isAbove(rational(bruteForce(ledger)), account(expensesOf(ledger))));

describe("spent", () => {
  it("adds up over releases that share units", () => {
    expect(spent([expense(third, ["a", "b"]), expense(third, ["b", "c"])]).epsilon).toEqual(rational(2, 3));
  });

  it("is the higher of releases about disjoint cohorts", () => {
    expect(spent([expense(third, ["a"]), expense(rational(1, 2), ["b"])]).epsilon).toEqual(rational(1, 2));
  });

  it("is what the unit that spent most has spent, in every way of sharing", () => {
    for (const ledger of ledgers) expect(spent(expensesOf(ledger)).epsilon).toEqual(rational(bruteForce(ledger)));
  });

  it("is told from taking all releases to be disjoint, which charges too little", () => {
    expect(agrees((expenses) => spent(expenses).epsilon)).toBe(true);
    expect(agrees((expenses) => expenses.map(({ epsilon }) => epsilon).reduce(larger, none))).toBe(false);
  });

  it("counts delta as well, and exactly", () => {
    const tenth = rational(1, 10);
    const all = Array.from({ length: 10 }, () => expense(tenth, ["a"], rational(1, 10_000)));
    expect(spent(all)).toEqual({ epsilon: rational(1), delta: rational(1, 1000) });
  });

  it("takes places in one list of units, of which several can be the same unit's", () => {
    const of = (...units: number[]): Expense => ({ epsilon: third, delta: none, units: Uint32Array.from(units) });
    expect(spent([of(1, 1, 1, 2), of(3)]).epsilon).toEqual(third);
    expect(spent([of(1, 1, 1, 2), of(1)]).epsilon).toEqual(rational(2, 3));
  });

  it("refuses to compare identifiers with places", () => {
    const places: Expense = { epsilon: third, delta: none, units: Uint32Array.from([1]) };
    expect(() => spent([expense(third, ["1"]), places])).toThrow(RangeError);
    expect(() => affordable([expense(third, ["1"])], places, cap)).toThrow(RangeError);
  });

  it("refuses a price that is not one", () => {
    expect(() => spent([expense(none, ["a"])])).toThrow(RangeError);
    expect(() => spent([expense(third, ["a"], rational(-1, 2))])).toThrow(RangeError);
  });

  it("is nothing before the first release", () => {
    expect(spent([])).toEqual({ epsilon: none, delta: none });
  });
});

describe("affordable", () => {
  it("admits what reaches the cap and refuses what exceeds it, exactly", () => {
    const tenth = rational(1, 10);
    const twice = [expense(tenth, ["a"]), expense(tenth, ["a"])];
    // As doubles 0.1 + 0.1 + 0.1 exceeds 0.3.
    const narrow = { ...cap, epsilon: rational(3, 10) };
    expect(affordable(twice, expense(tenth, ["a"]), narrow)).toEqual({
      affordable: true,
      spent: { epsilon: rational(3, 10), delta: none },
    });
    const hair = rational(10n ** 30n + 1n, 10n ** 31n);
    expect(affordable(twice, expense(hair, ["a"]), narrow)).toEqual({
      affordable: false,
      reason: "epsilonCap",
      left: { epsilon: tenth, delta: cap.delta },
    });
  });

  it("refuses by delta where epsilon is still to be had", () => {
    const before = [expense(third, ["a"], rational(1, 1500))];
    expect(affordable(before, expense(third, ["a"], rational(1, 1500)), cap)).toEqual({
      affordable: false,
      reason: "deltaCap",
      left: { epsilon: rational(2, 3), delta: rational(1, 3000) },
    });
  });

  it("asks only what the units of the wanted cohort have spent", () => {
    const before = [expense(rational(1), ["a"]), expense(third, ["b"])];
    expect(affordable(before, expense(third, ["b", "c"]), cap)).toEqual({
      affordable: true,
      spent: { epsilon: rational(2, 3), delta: none },
    });
    expect(affordable(before, expense(third, ["a", "c"]), cap).affordable).toBe(false);
  });

  it("refuses a release that alone exceeds the cap, about anybody or nobody", () => {
    expect(affordable([], expense(rational(2), ["a"]), cap).affordable).toBe(false);
    expect(affordable([], expense(rational(2), []), cap).affordable).toBe(false);
  });

  it("keeps every unit within the cap over a year of releases, and stops exactly when it has to", () => {
    const quarter = rational(1, 4);
    const wanted = expense(quarter, ["a", "b"]);
    let ledger: readonly Expense[] = [];
    while (affordable(ledger, wanted, cap).affordable) ledger = [...ledger, wanted];
    expect(ledger).toHaveLength(4);
    expect(spent(ledger).epsilon).toEqual(cap.epsilon);
  });
});
