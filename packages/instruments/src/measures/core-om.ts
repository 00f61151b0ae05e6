import type { Instrument } from "../instrument.js";
import { itemsFrom, sameRange } from "../range.js";
import type { Combination, Subscale } from "../scoring-key.js";
import { coreRights } from "./core-rights.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "Evans et al. (2002)",
  population: "clinical and non-clinical adults, United Kingdom",
} as const;
const cutOffs = {
  status: "established",
  source: "Connell et al. (2007), who give 9.9; used as 10",
  population: "adults in psychological therapy and the general population, United Kingdom",
} as const;
const toBeChecked = { ...authors, status: "unconfirmed" } as const;

const tenTimesMean: Combination = { kind: "mean", times: 10 };
const risk = [6, 9, 16, 22, 24, 34];

function scale(code: string, items: readonly number[]): Subscale {
  return { code, items, by: tenTimesMean, range: [0, 40] };
}

/**
 * General distress in four domains, each 10 × the mean of its items. `non-risk` is all but the risk items. The
 * reliability is published as one range for all scales, so that none is a default.
 */
export const coreOm: Instrument = {
  code: "core-om",
  name: "Clinical Outcomes in Routine Evaluation – Outcome Measure (CORE-OM)",
  form: authors,
  items: 34,
  range: [0, 40],
  higherIsBetter: false,
  keys: [
    plainSum(sameRange(34, [0, 4]), authors, {
      reversed: [3, 4, 7, 12, 19, 21, 31, 32],
      total: { kind: "items", by: tenTimesMean },
      subscales: [
        scale("well-being", [4, 14, 17, 31]),
        scale("problems", [2, 5, 8, 11, 13, 15, 18, 20, 23, 27, 28, 30]),
        scale("functioning", [1, 3, 7, 10, 12, 19, 21, 25, 26, 29, 32, 33]),
        scale("risk", risk),
        {
          ...scale(
            "non-risk",
            itemsFrom(1, 34).filter((item) => !risk.includes(item)),
          ),
          overlaps: true,
        },
      ],
      missingRules: [
        {
          ...authors,
          code: "published",
          source: "CORE System Trust",
          isDefault: true,
          total: 3,
          subscales: { "non-risk": 3, problems: 1, functioning: 1 },
        },
      ],
    }),
  ],
  cutOffs: [
    { ...cutOffs, code: "clinical", isDefault: true, value: 10, rule: ">=", meaning: "clinical range" },
    { ...toBeChecked, code: "older-men", value: 11.9, rule: ">=", meaning: "clinical range of men, first version" },
    { ...toBeChecked, code: "older-women", value: 12.9, rule: ">=", meaning: "clinical range of women, first version" },
  ],
  reliabilities: [
    { ...authors, value: 0.75, upTo: 0.95, kind: "alpha" },
    { ...authors, value: 0.75, upTo: 0.95, kind: "retest" },
  ],
  reliableChanges: [{ ...toBeChecked, points: 5, reliable: ">=" }],
  rights: coreRights,
  population: "Adults in psychological therapy and counselling.",
};
