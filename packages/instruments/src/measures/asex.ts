import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "McGahuey et al. (2000)",
  population: "psychiatric patients and controls, United States",
} as const;

/** Sexual experience: drive, arousal, response, orgasm and satisfaction. A higher score means more difficulty. */
export const asex: Instrument = {
  code: "asex",
  name: "Arizona Sexual Experience Scale (ASEX)",
  form: authors,
  items: 5,
  range: [5, 30],
  higherIsBetter: false,
  bodyItems: [3],
  keys: [plainSum(sameRange(5, [1, 6]), authors)],
  cutOffs: [
    {
      ...authors,
      code: "published",
      isDefault: true,
      value: 19,
      rule: ">=",
      meaning: "sexual dysfunction",
      orItems: [
        { count: 1, value: 5 },
        { count: 3, value: 4 },
      ],
      sensitivity: 0.82,
      specificity: 0.9,
    },
  ],
  reliabilities: [
    { ...authors, isDefault: true, value: 0.906, kind: "alpha" },
    { ...authors, population: "psychiatric patients", value: 0.801, kind: "retest" },
    { ...authors, population: "controls", value: 0.892, kind: "retest" },
  ],
  rights: { terms: "permission", status: "established", note: "By permission of the Arizona Board of Regents." },
  population: "Adults, with or without a partner; item 3 has a wording for each sex.",
};
