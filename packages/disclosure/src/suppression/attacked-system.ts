import type { Program } from "../program/program-types.js";
import type { Bounds, CountSystem } from "../system/count-system.js";
import { valueOf } from "./sensitive.js";

/** Counts with what a reader knows of each without the report, and those that are printed whatever they are. */
export interface AttackedSystem extends CountSystem {
  readonly known: readonly Bounds[];
  readonly printed: readonly boolean[];
}

const unknown: Bounds = { lower: 0, upper: Infinity };

/**
 * `system` as a reader attacks it. Without `known`, a count is a number from 0 up. Throws a RangeError where a relation does
 * not hold for the counts, or a count is outside of what is known of it: nothing could be said of such a system.
 */
export function attackedSystem(
  { counts, relations }: CountSystem,
  known: readonly Bounds[] | undefined,
  printed: readonly boolean[] | undefined,
): AttackedSystem {
  const bounds = counts.map((_, variable) => known?.[variable] ?? unknown);
  if (counts.some((count, variable) => !within(count, bounds[variable] ?? unknown))) {
    throw new RangeError("Every count is a whole number between the bounds that are known of it.");
  }
  for (const { terms, sense } of relations) {
    const sum = valueOf(terms, counts);
    if (sense === "=" ? sum !== 0 : sum < 0) throw new RangeError("Every relation holds for the exact counts.");
  }
  return { counts, relations, known: bounds, printed: counts.map((_, variable) => printed?.[variable] === true) };
}

function within(count: number, { lower, upper }: Bounds): boolean {
  return Number.isInteger(count) && count >= lower && count <= upper;
}

/** What a reader may think of a count: what is known of it where it is hidden, and only its value where it is printed. */
export function boundsOf({ counts, known }: AttackedSystem, variable: number, hidden: boolean): Bounds {
  const count = counts[variable] ?? 0;
  return (hidden ? known[variable] : undefined) ?? { lower: count, upper: count };
}

/** The reader's program with everything printed. */
export function readersProgram(system: AttackedSystem, integer: boolean): Program {
  return {
    columns: system.counts.map((count) => ({ lower: count, upper: count, integer })),
    rows: system.relations.map(({ terms, sense }) => ({ terms, lower: 0, upper: sense === "=" ? 0 : Infinity })),
  };
}
