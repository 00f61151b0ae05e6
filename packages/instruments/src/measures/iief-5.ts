import type { Instrument } from "../instrument.js";
import type { Bands, CutOff } from "../published-figures.js";
import { sameRange } from "../range.js";
import { iiefRights } from "./iief-rights.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "Rosen et al. (1999)",
  population: "men with erectile dysfunction and controls",
} as const;

const cutOff: CutOff = {
  ...authors,
  code: "published",
  isDefault: true,
  value: 21,
  rule: "<=",
  meaning: "erectile dysfunction",
};

const bands: Bands = {
  ...authors,
  isDefault: true,
  bands: [
    { code: "severe", range: [5, 7] },
    { code: "moderate", range: [8, 11] },
    { code: "mild-to-moderate", range: [12, 16] },
    { code: "mild", range: [17, 21] },
    { code: "none", range: [22, 25] },
  ],
};

const common = { form: authors, items: 5, higherIsBetter: true, cutOffs: [cutOff], bands: [bands], rights: iiefRights };

/**
 * Erectile function over six months: items 15, 2, 4, 5 and 7 of the IIEF, each from 1 to 5. A sum of some items only would
 * read as severe, so every item is needed.
 */
export const iief5: Instrument = {
  ...common,
  code: "iief-5",
  name: "International Index of Erectile Function, 5 items (IIEF-5)",
  range: [5, 25],
  keys: [plainSum(sameRange(5, [1, 5]), authors)],
  population: "Made for men; it asks about intercourse.",
};

/** The variant of the IIEF-5 whose items 2 to 5 can be 0. Totals under 5 are in no band. */
export const shim: Instrument = {
  ...common,
  code: "shim",
  name: "Sexual Health Inventory for Men (SHIM)",
  range: [1, 25],
  keys: [
    plainSum([[1, 5], ...sameRange(4, [0, 5])], authors, {
      // Items 3 to 5 are items 4, 5 and 7 of the IIEF, on which 0 says that no intercourse was attempted.
      validityRules: [{ ...authors, code: "no-intercourse", items: [3, 4, 5], atMost: 2 }],
    }),
  ],
  population: "Made for men; it asks about intercourse.",
};
