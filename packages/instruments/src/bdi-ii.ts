import type { Instrument } from "./instrument.js";

/** Depression. No reliability is shipped, since published figures differ by group: a practice sets the one it uses. */
export const bdi2: Instrument = {
  code: "bdi-ii",
  name: "Beck Depression Inventory, second edition (BDI-II)",
  items: 21,
  itemRange: [0, 3],
  range: [0, 63],
  higherIsBetter: false,
  rights: "Copyright (Beck, Steer & Brown, 1996); a licence is needed.",
  population: "Adults and adolescents.",
};
