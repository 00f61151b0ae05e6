import type { Instrument } from "../instrument.js";

/** Depression. No reliability is shipped, since published figures differ by group: a practice sets the one it uses. */
export const bdi2: Instrument = {
  code: "bdi-ii",
  name: "Beck Depression Inventory, second edition (BDI-II)",
  form: { status: "established", source: "Beck, Steer & Brown (1996)", population: "adults and adolescents" },
  items: 21,
  range: [0, 63],
  higherIsBetter: false,
  rights: {
    terms: "licence",
    status: "established",
    note: "Copyright (Beck, Steer & Brown, 1996); a licence is needed.",
  },
  population: "Adults and adolescents.",
};
