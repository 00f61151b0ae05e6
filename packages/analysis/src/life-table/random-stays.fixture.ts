import * as fc from "fast-check";
import type { Stays } from "./stays.js";

/** One stay, as a test writes it. */
export interface Stay {
  readonly unit: number;
  readonly cluster: number;
  readonly entry: number;
  readonly days: number;
  /** `null` while it lasts. */
  readonly exit: string | null;
}

/** Every way in which a stay of the tests ends. */
export const exits: readonly string[] = ["middle", "moved", "completed"];

/** Stays as they are read: columns, ascending by unit. */
export function columnsOf(stays: readonly Stay[]): Stays {
  const inOrder = stays.toSorted((one, other) => one.unit - other.unit);
  const column = (of: (stay: Stay) => number) => Int32Array.from(inOrder, of);
  return {
    unit: Uint32Array.from(inOrder, ({ unit }) => unit),
    cluster: column(({ cluster }) => cluster),
    entry: column(({ entry }) => entry),
    days: column(({ days }) => days),
    exit: column(({ exit }) => (exit === null ? -1 : exits.indexOf(exit))),
  };
}

const oneStay = fc
  .record({
    unit: fc.nat({ max: 9 }),
    days: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 60 })),
    // Few stays begin before they are seen, and always before they end.
    late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 30 }) }),
    exit: fc.constantFrom("middle", "moved", "completed", null),
  })
  .map(({ unit, days, late, exit }): Stay => ({
    unit,
    cluster: unit,
    entry: Math.max(0, Math.min(late, days - 1)),
    days,
    exit,
  }));

/** Stays of up to ten units, many of which have several; many on the same days. */
export const randomStays = fc.array(oneStay, { minLength: 1, maxLength: 40 });
