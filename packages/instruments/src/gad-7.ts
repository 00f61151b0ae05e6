import type { Instrument } from "./instrument.js";
import { sameRange } from "./scoring-key.js";

/** Anxiety. The cut-off is the one of NHS Talking Therapies; its authors (Spitzer et al., 2006) proposed 10 or more. */
export const gad7: Instrument = {
  code: "gad-7",
  name: "Generalised Anxiety Disorder, 7 items (GAD-7)",
  items: 7,
  itemRange: [0, 3],
  range: [0, 21],
  higherIsBetter: false,
  cutOff: { value: 8, rule: ">=", source: "NHS Talking Therapies" },
  reliableChange: { points: 4, source: "NHS Talking Therapies" },
  key: { ranges: sameRange(7, [0, 3]), mayMiss: 0 },
  rights: "Public domain.",
  population: "Adults in primary care and psychological therapy.",
};
