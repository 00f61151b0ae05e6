import { expectPositive } from "./arguments.js";
import { isAbove, larger, minus, plus, rational } from "./rational.js";
import type { Rational } from "./rational.js";

/** What a release costs a unit of protection. */
export interface Price {
  readonly epsilon: Rational;
  readonly delta: Rational;
}

/** Everything printed about one cohort at one price. */
export interface Expense extends Price {
  /**
   * Who is in the cohort: everybody whose presence could have changed what was printed. Identifiers that stay the same from
   * release to release, or places in one and the same list of units; the two cannot be compared with each other.
   */
  readonly units: ReadonlySet<string> | Uint32Array;
}

export type Affordable =
  | {
      readonly affordable: true;
      /** The most that a unit of the wanted cohort has spent with it. */ readonly spent: Price;
    }
  | {
      readonly affordable: false;
      readonly reason: "epsilonCap" | "deltaCap";
      /** What is left, up to the cap, to the unit of the wanted cohort that has spent most. */
      readonly left: Price;
    };

const none: Rational = rational(0);

function expectPrice({ epsilon, delta }: Price): void {
  expectPositive(epsilon, "epsilon");
  if (delta.numerator < 0n || delta.denominator <= 0n) throw new RangeError("delta is 0 or a fraction above it.");
}

function expectOneKind(expenses: readonly Expense[]): void {
  const places = expenses.filter(({ units }) => units instanceof Uint32Array).length;
  if (places > 0 && places < expenses.length) {
    throw new RangeError("The units of all releases are identifiers, or all are places in one list of units.");
  }
}

/** What every unit has spent, as a sum over the releases that it is in. */
function accounts(expenses: readonly Expense[]): ReadonlyMap<string | number, Price> {
  expectOneKind(expenses);
  const spentBy = new Map<string | number, Price>();
  for (const expense of expenses) {
    expectPrice(expense);
    // Units with the same account so far share the new one, which saves most of the sums.
    const renewed = new Map<Price | undefined, Price>();
    for (const unit of new Set<string | number>(expense.units)) {
      const before = spentBy.get(unit);
      const after = renewed.get(before) ?? {
        epsilon: plus(before?.epsilon ?? none, expense.epsilon),
        delta: plus(before?.delta ?? none, expense.delta),
      };
      renewed.set(before, after);
      spentBy.set(unit, after);
    }
  }
  return spentBy;
}

function most(prices: Iterable<Price>): Price {
  let [epsilon, delta] = [none, none];
  for (const price of prices) {
    epsilon = larger(epsilon, price.epsilon);
    delta = larger(delta, price.delta);
  }
  return { epsilon, delta };
}

/**
 * The most that any one unit of protection has spent: prices add up over releases that share units (sequential composition),
 * and only the higher counts of those that share none (parallel composition; McSherry 2009). Exact.
 *
 * Throws a RangeError where epsilon is not above 0, delta is below 0, or identifiers meet places.
 */
export function spent(expenses: readonly Expense[]): Price {
  return most(accounts(expenses).values());
}

/**
 * Whether a further release keeps each of its units within the cap. The answer depends on who was in earlier releases, so it
 * is for the practices that hold the records and never part of what is printed (compare Feldman & Zrnic 2021).
 *
 * Throws as `spent` does.
 */
export function affordable(expenses: readonly Expense[], wanted: Expense, cap: Price): Affordable {
  expectOneKind([...expenses, wanted]);
  expectPrice(wanted);
  const before = accounts(expenses);
  const units = new Set<string | number>(wanted.units);
  const soFar = most([...units].map((unit) => before.get(unit)).filter((price) => price !== undefined));
  const after = {
    epsilon: plus(soFar.epsilon, wanted.epsilon),
    delta: plus(soFar.delta, wanted.delta),
  };
  const exceeded = isAbove(after.epsilon, cap.epsilon) ? "epsilonCap" : isAbove(after.delta, cap.delta) && "deltaCap";
  if (!exceeded) return { affordable: true, spent: after };
  const left = {
    epsilon: larger(none, minus(cap.epsilon, soFar.epsilon)),
    delta: larger(none, minus(cap.delta, soFar.delta)),
  };
  return { affordable: false, reason: exceeded, left };
}
