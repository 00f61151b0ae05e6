import type { Bounds, Knowledge, Relation } from "../system/count-system.js";
import type { Terms } from "../program/program-types.js";

/** Every whole solution of a small system, by trying all; a branch is left when a relation can no longer hold. */
export function solutionsOf({ bounds, relations }: Knowledge): readonly (readonly number[])[] {
  const solutions: number[][] = [];
  const values: number[] = [];
  const canHold = ({ terms, sense }: Relation): boolean => {
    let [lower, upper] = [0, 0];
    for (const [variable, weight] of terms) {
      const { lower: least, upper: most } = rangeOf(variable);
      lower += weight * (weight > 0 ? least : most);
      upper += weight * (weight > 0 ? most : least);
    }
    return upper >= 0 && (sense === ">=" || lower <= 0);
  };
  const rangeOf = (variable: number): Bounds => {
    const value = values[variable];
    const own = bounds[variable] ?? { lower: 0, upper: 0 };
    return value === undefined ? { lower: Math.max(0, own.lower), upper: own.upper } : { lower: value, upper: value };
  };
  const extend = (): void => {
    if (!relations.every(canHold)) return;
    if (values.length === bounds.length) {
      solutions.push([...values]);
      return;
    }
    const { lower, upper } = rangeOf(values.length);
    for (let value = lower; value <= upper; value += 1) {
      values.push(value);
      extend();
      values.pop();
    }
  };
  extend();
  return solutions;
}

/** The lowest and the highest value of a form over solutions. */
export function endsOf(terms: Terms, solutions: readonly (readonly number[])[]): Bounds {
  const values = solutions.map((counts) => terms.reduce((sum, [at, weight]) => sum + weight * (counts[at] ?? NaN), 0));
  return { lower: Math.min(...values), upper: Math.max(...values) };
}
