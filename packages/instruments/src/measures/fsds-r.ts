import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "DeRogatis et al. (2008)",
  population: "women with and without hypoactive sexual desire disorder, North America",
} as const;
const toBeChecked = { ...authors, status: "unconfirmed" } as const;
const turkish = { status: "established", source: "Aydin et al. (2016)", population: "women, Turkey" } as const;

const common = {
  form: authors,
  items: 13,
  range: [0, 52],
  higherIsBetter: false,
  keys: [plainSum(sameRange(13, [0, 4]), authors)],
  rights: { terms: "unclear", status: "unconfirmed", note: "To be asked of its authors before use." },
} as const;

/** Distress about one's sexual life, over 30 or 7 days: keep to one of the two. */
export const fsdsR: Instrument = {
  ...common,
  code: "fsds-r",
  name: "Female Sexual Distress Scale – Revised (FSDS-R)",
  cutOffs: [
    { ...authors, code: "published", isDefault: true, value: 11, rule: ">=", meaning: "distress about sexual life" },
  ],
  reliabilities: [
    { ...toBeChecked, value: 0.74, upTo: 1, kind: "intraclass" },
    { ...toBeChecked, value: 0.86, upTo: 1, kind: "alpha" },
    { ...turkish, value: 0.92, upTo: 0.94, kind: "intraclass" },
  ],
  population: "Made for women.",
};

/** The same items, used with men too. The cut-off was found with women, so there is none here. */
export const sdsR: Instrument = {
  ...common,
  code: "sds-r",
  name: "Sexual Distress Scale – Revised (SDS-R)",
  population: "Adults.",
};
