import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "Štulhofer, Buško & Brouillard (2010)",
  population: "adults in Croatia and the United States",
} as const;

/** Satisfaction with one's sexual life. The reliability is that of the full form with 20 items, so it is no default. */
export const nsssS: Instrument = {
  code: "nsss-s",
  name: "New Sexual Satisfaction Scale, short form (NSSS-S)",
  form: authors,
  items: 12,
  range: [12, 60],
  higherIsBetter: true,
  keys: [plainSum(sameRange(12, [1, 5]), authors)],
  reliabilities: [
    { ...authors, population: "the same, full form with 20 items", value: 0.9, upTo: 0.95, kind: "alpha" },
  ],
  rights: {
    terms: "permission",
    status: "established",
    note: "Printed in a Routledge handbook, all rights reserved.",
  },
  population: "Adults, whatever their gender or relationship.",
};
