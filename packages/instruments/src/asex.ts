import type { Instrument } from "./instrument.js";
import { sameRange } from "./scoring-key.js";

const source = "McGahuey et al. (2000)";

/** Sexual experience: drive, arousal, response, orgasm and satisfaction. A higher score means more difficulty. */
export const asex: Instrument = {
  code: "asex",
  name: "Arizona Sexual Experience Scale (ASEX)",
  items: 5,
  itemRange: [1, 6],
  range: [5, 30],
  higherIsBetter: false,
  cutOff: { value: 19, rule: ">=", source },
  reliability: { value: 0.906, kind: "alpha", source },
  key: {
    ranges: sameRange(5, [1, 6]),
    mayMiss: 0,
    clinicalItems: [
      { count: 1, value: 5 },
      { count: 3, value: 4 },
    ],
  },
  rights: "Used by permission of the Arizona Board of Regents.",
  population: "Adults, with or without a partner; item 3 has a wording for each sex.",
};
