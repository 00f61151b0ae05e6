import type { Instrument } from "./instrument.js";
import { sameRange } from "./scoring-key.js";

/** Depression. No rule for missing items is shipped: those in use differ, and none could be traced to the authors. */
export const phq9: Instrument = {
  code: "phq-9",
  name: "Patient Health Questionnaire, 9 items (PHQ-9)",
  items: 9,
  itemRange: [0, 3],
  range: [0, 27],
  higherIsBetter: false,
  cutOff: { value: 10, rule: ">=", source: "Kroenke, Spitzer & Williams (2001); NHS Talking Therapies" },
  reliableChange: { points: 6, source: "NHS Talking Therapies" },
  key: { ranges: sameRange(9, [0, 3]), mayMiss: 0 },
  rights: "Public domain.",
  population: "Adults in primary care and psychological therapy.",
};
