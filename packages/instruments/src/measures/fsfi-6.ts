import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { sumOfItems } from "../scoring-key.js";
import { fsfiRights } from "./fsfi.js";

const authors = {
  status: "established",
  source: "Isidori et al. (2010)",
  population: "160 women at clinics for sexual and reproductive medicine, Italy",
} as const;

/**
 * Six of the items of the FSFI, one a domain. Which of them is unconfirmed, and so is the range from 2; 0 to 30 holds
 * whichever they are.
 */
export const fsfi6: Instrument = {
  code: "fsfi-6",
  name: "Female Sexual Function Index, 6 items (FSFI-6)",
  form: authors,
  items: 6,
  range: [0, 30],
  higherIsBetter: true,
  keys: [
    {
      ...authors,
      status: "unconfirmed",
      code: "two-to-thirty",
      // Desire and satisfaction from 1, so that the total begins at 2.
      ranges: [[1, 5], ...sameRange(3, [0, 5]), [1, 5], [0, 5]],
      total: sumOfItems,
    },
  ],
  cutOffs: [
    {
      ...authors,
      code: "published",
      isDefault: true,
      value: 19,
      rule: "<=",
      meaning: "sexual dysfunction",
      sensitivity: 0.93,
      specificity: 0.94,
    },
  ],
  rights: fsfiRights,
  population: "Made for women with recent sexual activity.",
};
