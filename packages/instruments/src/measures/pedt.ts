import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "Symonds et al. (2007)",
  population: "men with and without premature ejaculation",
} as const;

/** Premature ejaculation. */
export const pedt: Instrument = {
  code: "pedt",
  name: "Premature Ejaculation Diagnostic Tool (PEDT)",
  form: authors,
  items: 5,
  range: [0, 20],
  higherIsBetter: false,
  keys: [plainSum(sameRange(5, [0, 4]), authors)],
  cutOffs: [
    { ...authors, code: "published", isDefault: true, value: 11, rule: ">=", meaning: "premature ejaculation" },
    { ...authors, code: "probable", value: 9, rule: ">=", meaning: "premature ejaculation, probable at least" },
  ],
  reliabilities: [
    {
      status: "established",
      source: "Huang et al., Chinese version",
      population: "men, China",
      value: 0.77,
      kind: "alpha",
    },
  ],
  bands: [
    {
      ...authors,
      isDefault: true,
      bands: [
        { code: "none", range: [0, 8] },
        { code: "probable", range: [9, 10] },
        { code: "premature-ejaculation", range: [11, 20] },
      ],
    },
  ],
  rights: { terms: "licence", status: "established", note: "Copyright Cronos and IQVIA (2005); a licence is needed." },
  population: "Made for men.",
};
