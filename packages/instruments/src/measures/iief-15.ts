import type { Instrument } from "../instrument.js";
import { itemsFrom, sameRange } from "../range.js";
import type { Range } from "../range.js";
import type { Subscale } from "../scoring-key.js";
import { iiefRights } from "./iief-rights.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "Rosen et al. (1997)",
  population: "men with erectile dysfunction and controls",
} as const;
const trials = {
  status: "established",
  source: "Rosen et al. (2011)",
  population: "men with erectile dysfunction in tadalafil trials",
  of: "erectile-function",
} as const;

const ofDomains = (kind: "alpha" | "retest", figures: Readonly<Record<string, number>>) =>
  Object.entries(figures).map(([of, value]) => ({ ...authors, status: "unconfirmed", of, value, kind }) as const);

function domain(code: string, items: readonly number[], range: Range): Subscale {
  return { code, items, by: { kind: "sum" }, range };
}

/**
 * Male sexual function in five domains. On items 3 to 5, 0 says that no intercourse was attempted: erectile function then
 * reads as severely impaired whatever it is, as in 35 % of the forms of Vickers et al. (2019).
 */
export const iief15: Instrument = {
  code: "iief-15",
  name: "International Index of Erectile Function, 15 items (IIEF-15)",
  form: authors,
  items: 15,
  range: [5, 75],
  higherIsBetter: true,
  keys: [
    plainSum([...sameRange(10, [0, 5]), ...sameRange(5, [1, 5])], authors, {
      total: { kind: "subscales" },
      subscales: [
        domain("erectile-function", [...itemsFrom(1, 5), 15], [1, 30]),
        domain("orgasmic-function", [9, 10], [0, 10]),
        domain("sexual-desire", [11, 12], [2, 10]),
        domain("intercourse-satisfaction", [6, 7, 8], [0, 15]),
        domain("overall-satisfaction", [13, 14], [2, 10]),
      ],
      validityRules: [
        {
          status: "established",
          source: "Vickers et al. (2019)",
          population: "6,780 men treated for prostate cancer, United States",
          code: "no-intercourse",
          items: [3, 4, 5],
          atMost: 2,
          spoils: ["erectile-function", "intercourse-satisfaction"],
        },
      ],
    }),
  ],
  reliabilities: [
    { ...authors, value: 0.91, upTo: 1, kind: "alpha" },
    ...[
      "erectile-function",
      "orgasmic-function",
      "sexual-desire",
      "intercourse-satisfaction",
      "overall-satisfaction",
    ].map((of) => ({ ...authors, of, value: 0.73, upTo: 1, kind: "alpha" }) as const),
    ...ofDomains("retest", {
      "erectile-function": 0.84,
      "orgasmic-function": 0.64,
      "sexual-desire": 0.71,
      "intercourse-satisfaction": 0.81,
      "overall-satisfaction": 0.77,
    }),
  ],
  minimalChanges: [
    { ...trials, isDefault: true, points: 4 },
    { ...trials, population: "men with mild erectile dysfunction in tadalafil trials", points: 2 },
    { ...trials, population: "men with moderate erectile dysfunction in tadalafil trials", points: 5 },
    { ...trials, population: "men with severe erectile dysfunction in tadalafil trials", points: 7 },
  ],
  bands: [
    {
      ...authors,
      source: "Cappelleri et al. (1999)",
      of: "erectile-function",
      isDefault: true,
      bands: [
        { code: "severe", range: [1, 10] },
        { code: "moderate", range: [11, 16] },
        { code: "mild-to-moderate", range: [17, 21] },
        { code: "mild", range: [22, 25] },
        { code: "none", range: [26, 30] },
      ],
    },
  ],
  rights: iiefRights,
  population: "Made for men with a partner; it asks about intercourse.",
};
