import * as fc from "fast-check";
import { expect, it } from "vitest";
import { columnsOf, randomStays } from "./random-stays.fixture.js";
import type { Stay } from "./random-stays.fixture.js";
import { unitEnds } from "./unit-ends.js";

const unitsOf = (stays: readonly Stay[]): number => new Set(stays.map(({ unit }) => unit)).size;

it("counts the units with a stay on either side of a day, each once", () => {
  const days = fc.oneof(fc.constant(undefined), fc.nat({ max: 70 }), fc.double({ min: 0, max: 70, noNaN: true }));
  fc.assert(
    fc.property(randomStays, days, (stays, day) => {
      const { endedBy, lastedTo } = unitEnds(columnsOf(stays));
      const ended = stays.filter((stay) => stay.exit !== null && (day === undefined || stay.days <= day));
      expect(endedBy(day)).toBe(unitsOf(ended));
      expect(lastedTo(day)).toBe(unitsOf(stays.filter((stay) => day === undefined || stay.days >= day)));
    }),
  );
});
