import type { Instrument } from "../instrument.js";
import { itemsFrom, sameRange } from "../range.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "Busby, Christensen, Crane & Larson (1995)",
  population: "distressed and non-distressed couples, United States",
} as const;
const anderson = {
  status: "established",
  source: "Anderson et al. (2014)",
  population: "couples in therapy and in the community, United States",
} as const;

/** Adjustment of a couple. Answers are the points that are printed, which are turned already: nothing is reversed. */
export const rdas: Instrument = {
  code: "rdas",
  name: "Revised Dyadic Adjustment Scale (RDAS)",
  form: authors,
  items: 14,
  range: [0, 69],
  higherIsBetter: true,
  keys: [
    plainSum([...sameRange(10, [0, 5]), [0, 4], ...sameRange(3, [0, 5])], authors, {
      subscales: [
        { code: "consensus", items: itemsFrom(1, 6), by: { kind: "sum" }, range: [0, 30] },
        { code: "satisfaction", items: itemsFrom(7, 10), by: { kind: "sum" }, range: [0, 20] },
        { code: "cohesion", items: itemsFrom(11, 14), by: { kind: "sum" }, range: [0, 19] },
      ],
    }),
  ],
  cutOffs: [
    { ...anderson, code: "anderson", isDefault: true, value: 47.31, rule: "<", meaning: "distressed relationship" },
    {
      ...authors,
      source: "Crane, Middleton & Bean (2000)",
      code: "older",
      value: 48,
      rule: "<",
      meaning: "distressed relationship",
    },
  ],
  reliabilities: [{ ...authors, status: "unconfirmed", value: 0.9, kind: "alpha" }],
  // 12 points, since scores are whole numbers. The confidence is not stated.
  reliableChanges: [{ ...anderson, isDefault: true, points: 11.58, reliable: ">" }],
  rights: {
    terms: "unclear",
    status: "unconfirmed",
    note: "To be asked of its authors (Busby et al., 1995) before use.",
  },
  population: "Couples.",
};
