import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { coreRights } from "./core-rights.js";
import { plainSum } from "./plain-sum.js";

const source = "Barkham et al. (2013)";
const clinical = {
  status: "established",
  source,
  population: "adults in psychological therapy and counselling, United Kingdom",
} as const;
const general = { status: "established", source, population: "general population, United Kingdom" } as const;

/**
 * General distress. The published reliable change of 6 points holds at 90 % and is no default: from the reliability and
 * the clinical SD below, 95 % asks for 6.75 points.
 */
export const core10: Instrument = {
  code: "core-10",
  name: "Clinical Outcomes in Routine Evaluation, 10 items (CORE-10)",
  form: clinical,
  items: 10,
  range: [0, 40],
  higherIsBetter: false,
  keys: [
    plainSum(sameRange(10, [0, 4]), clinical, {
      reversed: [2, 3],
      missingRules: [{ ...clinical, code: "published", source: "CORE System Trust", isDefault: true, total: 1 }],
    }),
  ],
  cutOffs: [
    {
      ...clinical,
      code: "distress",
      isDefault: true,
      value: 11,
      rule: ">=",
      meaning: "general psychological distress",
    },
    {
      ...clinical,
      code: "depression",
      value: 13,
      rule: ">=",
      meaning: "depression",
      sensitivity: 0.92,
      specificity: 0.72,
    },
  ],
  reliabilities: [{ ...clinical, isDefault: true, value: 0.9, kind: "alpha" }],
  norms: [
    { ...general, isDefault: true, group: "functional", mean: 4.7, sd: 4.8, n: 535 },
    { ...clinical, isDefault: true, group: "clinical", mean: 19.7, sd: 7.7, n: 1835 },
  ],
  reliableChanges: [{ ...clinical, points: 6, reliable: ">=", level: 0.9 }],
  rights: coreRights,
  population: "Adults in psychological therapy and counselling.",
};
