import type { Instrument } from "./instrument.js";
import { sameRange } from "./scoring-key.js";

/**
 * Erectile function. Items run from 1 to 5; the SHIM, a variant whose items 2 to 5 can be 0, is another form with
 * another range. A sum of some items only would read as severe, so every item is needed.
 */
export const iief5: Instrument = {
  code: "iief-5",
  name: "International Index of Erectile Function, 5 items (IIEF-5)",
  items: 5,
  itemRange: [1, 5],
  range: [5, 25],
  higherIsBetter: true,
  cutOff: { value: 21, rule: "<=", source: "Rosen et al. (1999)" },
  key: { ranges: sameRange(5, [1, 5]), mayMiss: 0 },
  rights: "Copyright IQVIA; a licence is needed.",
  population: "Made for men; it asks about intercourse.",
};
