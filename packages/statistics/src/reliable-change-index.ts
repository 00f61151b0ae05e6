import { checkFiniteNumber } from "./argument-checks.js";
import { hagemanArrindellParts } from "./hageman-arrindell.js";
import { normalQuantile } from "./normal-quantile.js";
import type { ReliableChangeRule } from "./reliable-change-rule.js";
import { checkedQuantile, checkReliability } from "./reliable-change-threshold.js";
import type { ScorePair } from "./score-pairs.js";

/** A method made ready: a person changed reliably where the difference is further from 0 than z standard errors. */
export interface ChangeTest {
  /** Higher where the score after is higher, in points. */
  readonly difference: (pair: ScorePair) => number;
  /** Standard error of the difference. */
  readonly standardError: number;
  readonly z: number;
}

/** The change test of a rule, by the formulas of its source. */
export function changeTest(rule: ReliableChangeRule): ChangeTest {
  const { sd, reliability } = rule;
  const z = checkedQuantile(rule, rule.method === "hageman-arrindell" ? normalQuantile(0.95) : undefined);
  const error = Math.sqrt(1 - reliability);
  switch (rule.method) {
    case undefined:
    case "jacobson-truax":
      return { difference: ({ before, after }) => after - before, standardError: Math.SQRT2 * sd * error, z };
    case "gulliksen-lord-novick": {
      const { meanBefore } = rule;
      checkFiniteNumber("meanBefore", meanBefore);
      return {
        difference: ({ before, after }) => after - meanBefore - reliability * (before - meanBefore),
        standardError: sd * Math.sqrt(1 - reliability * reliability),
        z,
      };
    }
    case "hsu-linn-nord": {
      const { meanBefore, meanAfter } = rule;
      checkFiniteNumber("meanBefore", meanBefore);
      checkFiniteNumber("meanAfter", meanAfter);
      return {
        difference: ({ before, after }) => after - meanAfter - reliability * (before - meanBefore),
        standardError: sd * Math.sqrt(1 - reliability * reliability),
        z,
      };
    }
    case "edwards-nunnally": {
      const { meanBefore } = rule;
      checkFiniteNumber("meanBefore", meanBefore);
      return {
        difference: ({ before, after }) => after - meanBefore - reliability * (before - meanBefore),
        standardError: sd * error,
        z,
      };
    }
    case "nunnally-kotsch": {
      const { meanBefore, reliabilityAfter } = rule;
      checkFiniteNumber("meanBefore", meanBefore);
      checkReliability("reliabilityAfter", reliabilityAfter);
      return {
        difference: ({ before, after }) => after - meanBefore - reliability * (before - meanBefore),
        standardError: sd * Math.sqrt(reliability * reliability * (1 - reliability) + 1 - reliabilityAfter),
        z,
      };
    }
    case "hageman-arrindell": {
      const { standardError, reliabilityOfChange: share } = hagemanArrindellParts(rule);
      const groupChange = rule.meanAfter - rule.meanBefore;
      return {
        difference: ({ before, after }) => (after - before) * share + groupChange * (1 - share),
        standardError: Math.SQRT2 * standardError * Math.sqrt(share),
        z,
      };
    }
    default: {
      const unreachable: never = rule;
      throw new RangeError(`method is not known: ${String(unreachable)}`);
    }
  }
}
