import type { Instrument } from "./instrument.js";

const source = "Spanier (1976), as used by Jacobson & Truax (1991)";

/** Adjustment of a couple. Jacobson and Truax define their reliability as test-retest. */
export const das: Instrument = {
  code: "das",
  name: "Dyadic Adjustment Scale (DAS)",
  items: 32,
  range: [0, 151],
  higherIsBetter: true,
  reliability: { value: 0.88, kind: "retest", source: "Jacobson & Truax (1991)" },
  functional: { mean: 114.8, sd: 17.8, source },
  rights: "Copyright Multi-Health Systems; a licence is needed.",
  population: "Couples; the functional norm is of married people.",
};
