import type { Instrument } from "../instrument.js";

const spanier = { status: "established", source: "Spanier (1976)", population: "married people" } as const;
const carey = {
  status: "established",
  source: "Carey, Spector, Lantinga & Krauss (1993)",
  population: "158 middle-aged men and women, about two weeks apart",
} as const;

/**
 * Adjustment of a couple. The .88 with which the couples of Jacobson et al. (1989) are usually analysed could not be
 * traced to its kind, so that the stability measured by Carey et al. is the default.
 */
export const das: Instrument = {
  code: "das",
  name: "Dyadic Adjustment Scale (DAS)",
  form: spanier,
  items: 32,
  range: [0, 151],
  higherIsBetter: true,
  reliabilities: [
    { ...carey, isDefault: true, value: 0.87, kind: "retest" },
    { ...carey, value: 0.95, kind: "alpha" },
    {
      status: "unconfirmed",
      source: "as used with the data of Jacobson et al. (1989)",
      population: "not stated",
      value: 0.88,
      kind: "not-stated",
    },
  ],
  norms: [
    {
      ...spanier,
      source: "Spanier (1976), as used by Jacobson & Truax (1991)",
      isDefault: true,
      group: "functional",
      mean: 114.8,
      sd: 17.8,
    },
  ],
  rights: { terms: "licence", status: "established", note: "Copyright Multi-Health Systems; a licence is needed." },
  population: "Couples; the functional norm is of married people.",
};
