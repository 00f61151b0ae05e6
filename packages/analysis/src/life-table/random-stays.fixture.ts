import * as fc from "fast-check";
import type { Stay } from "./stays.js";

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
