import type { Instrument, Rights } from "../instrument.js";
import { itemsFrom } from "../range.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "Rosen et al. (2000)",
  population: "women with and without sexual arousal disorder, United States",
} as const;
const toBeChecked = { ...authors, status: "unconfirmed" } as const;
const desireDisorder = {
  status: "established",
  source: "Gerstenberger et al. (2010)",
  population: "women with and without hypoactive sexual desire disorder",
  of: "desire",
  value: 3,
  rule: "<=",
  meaning: "hypoactive sexual desire disorder (raw sum of 5 or less)",
} as const;

/** Of the form with 19 items and of the one with 6. */
export const fsfiRights: Rights = {
  terms: "unclear",
  status: "unconfirmed",
  note: "Under copyright; terms to be asked of the authors (Rosen et al., 2000) before use.",
};

const fromOne: readonly number[] = [1, 2, 15, 16];

/**
 * Female sexual function in six domains. With little recent sexual activity a low total says nothing of function
 * (Boehmer et al., 2012), and abstinence can be part of sensate focus; desire can be read all the same. The authors give
 * no rule for missing items.
 */
export const fsfi: Instrument = {
  code: "fsfi",
  name: "Female Sexual Function Index (FSFI)",
  form: authors,
  items: 19,
  range: [2, 36],
  higherIsBetter: true,
  keys: [
    plainSum(
      itemsFrom(1, 19).map((item) => (fromOne.includes(item) ? [1, 5] : [0, 5])),
      authors,
      {
        total: { kind: "subscales" },
        subscales: [
          { code: "desire", items: itemsFrom(1, 2), by: { kind: "sum", tenths: 6 }, range: [1.2, 6] },
          { code: "arousal", items: itemsFrom(3, 6), by: { kind: "sum", tenths: 3 }, range: [0, 6] },
          { code: "lubrication", items: itemsFrom(7, 10), by: { kind: "sum", tenths: 3 }, range: [0, 6] },
          { code: "orgasm", items: itemsFrom(11, 13), by: { kind: "sum", tenths: 4 }, range: [0, 6] },
          { code: "satisfaction", items: itemsFrom(14, 16), by: { kind: "sum", tenths: 4 }, range: [0.8, 6] },
          { code: "pain", items: itemsFrom(17, 19), by: { kind: "sum", tenths: 4 }, range: [0, 6] },
        ],
        validityRules: [
          {
            status: "established",
            source: "Baser, Li & Carter (2012)",
            population: "women after treatment for cancer",
            code: "low-activity",
            items: itemsFrom(1, 19).filter((item) => !fromOne.includes(item)),
            atMost: 7,
            countMissing: true,
            spoils: ["arousal", "lubrication", "orgasm", "satisfaction", "pain"],
          },
        ],
      },
    ),
  ],
  cutOffs: [
    {
      status: "established",
      source: "Wiegel, Meston & Rosen (2005)",
      population: "women with and without sexual dysfunction, United States",
      code: "published",
      isDefault: true,
      value: 26.55,
      rule: "<=",
      meaning: "sexual dysfunction",
    },
    { ...desireDisorder, code: "desire", isDefault: true, sensitivity: 0.75, specificity: 0.84 },
    {
      ...desireDisorder,
      code: "desire-validation",
      population: "the sample that it was validated with",
      sensitivity: 0.92,
      specificity: 0.89,
    },
  ],
  reliabilities: [
    { ...toBeChecked, value: 0.88, kind: "not-stated" },
    ...["desire", "arousal", "lubrication", "orgasm", "satisfaction", "pain"].flatMap((of) => [
      { ...toBeChecked, of, value: 0.79, upTo: 0.86, kind: "retest" } as const,
      { ...toBeChecked, of, value: 0.82, upTo: 1, kind: "alpha" } as const,
    ]),
  ],
  rights: fsfiRights,
  population: "Made for women; the total needs recent sexual activity.",
};
