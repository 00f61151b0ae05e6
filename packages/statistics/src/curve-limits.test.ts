import * as fc from "fast-check";
import { expect, it } from "vitest";
import { confidenceLimits } from "./confidence-limits.js";
import { curveLimits } from "./curve-limits.js";
import { fillGaps } from "./plain-arrays.js";

// Few different values, so that neighbours are often equal in one of the two or in both.
const point = fc.record({
  estimate: fc.constantFrom(0, 0.2, 0.6, 1),
  standardError: fc.constantFrom(0, 0.05, 0.3, Number.NaN),
});

it.each(["log-log", "log", "plain"] as const)("has the %s limits of each time, also where nothing changed", (kind) => {
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const standardErrors = points.map(({ standardError }) => standardError);
      const { lower, upper } = curveLimits(
        kind,
        Float64Array.from(points, ({ estimate }) => estimate),
        standardErrors,
        1.96,
      );
      const single = points.map(({ estimate, standardError }) =>
        confidenceLimits(kind, estimate, Number.isNaN(standardError) ? undefined : standardError, 1.96),
      );
      // Strictly: undefined stands in every gap, which a hole in the array would not be.
      expect(fillGaps(lower)).toStrictEqual(single.map((limits) => limits.lower));
      expect(fillGaps(upper)).toStrictEqual(single.map((limits) => limits.upper));
    }),
  );
});
