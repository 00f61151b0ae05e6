import { expectPositive, expectWhole } from "./arguments.js";
import { rational, times } from "./rational.js";
import type { Rational } from "./rational.js";

/** A table that is to be printed. */
export interface PlannedTable {
  readonly name: string;
  /** How many of its cells one unit of protection can touch, each by one: its sensitivity. A whole number from 1 up. */
  readonly touches: number;
}

/** A table with its share of epsilon. */
export interface BudgetedTable extends PlannedTable {
  readonly epsilon: Rational;
}

/**
 * Divides epsilon among the tables of a release in proportion to what a unit can touch, so that every cell of every table
 * has noise of the same size. The shares are exact and add up to the whole (sequential composition: Dwork & Roth 2014,
 * theorem 3.16).
 *
 * Throws a RangeError where epsilon is not above 0, there is no table, two have one name, or one touches nothing.
 */
export function splitBudget(epsilon: Rational, tables: readonly PlannedTable[]): readonly BudgetedTable[] {
  expectPositive(epsilon, "epsilon");
  if (tables.length === 0 || new Set(tables.map(({ name }) => name)).size < tables.length) {
    throw new RangeError("A release has at least one table, and each has a name of its own.");
  }
  for (const { touches } of tables) expectWhole(touches, 1, "touches");
  const all = tables.reduce((sum, { touches }) => sum + touches, 0);
  return tables.map((table) => ({ ...table, epsilon: times(epsilon, rational(table.touches, all)) }));
}
