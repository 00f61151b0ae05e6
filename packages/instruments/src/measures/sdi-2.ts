import type { Instrument } from "../instrument.js";
import { itemsFrom } from "../range.js";
import type { ScoringKey } from "../scoring-key.js";

const source = { source: "in use; not traced to Spector, Carey & Steinberg (1996)", population: "adults" } as const;
const form = { ...source, status: "unconfirmed" } as const;

/** Items 1, 2 and 10 ask how often, with eight answers; the others have nine. */
const ranges = itemsFrom(1, 14).map((item) => ([1, 2, 10].includes(item) ? ([0, 7] as const) : ([0, 8] as const)));

const narrow: ScoringKey = {
  ...form,
  code: "dyadic-8",
  ranges,
  total: { kind: "none" },
  unscored: [9, 13, 14],
  subscales: [
    { code: "dyadic", items: itemsFrom(1, 8), by: { kind: "sum" }, range: [0, 62] },
    { code: "solitary", items: itemsFrom(10, 12), by: { kind: "sum" }, range: [0, 23] },
  ],
};

const wide: ScoringKey = {
  ...form,
  code: "dyadic-9",
  ranges,
  total: { kind: "none" },
  unscored: [14],
  subscales: [
    { code: "dyadic", items: itemsFrom(1, 9), by: { kind: "sum" }, range: [0, 70] },
    { code: "solitary", items: itemsFrom(10, 13), by: { kind: "sum" }, range: [0, 31] },
  ],
};

/**
 * Sexual desire, with a partner and alone; there is no total. Two keys are in use, which are not comparable and neither
 * of which could be confirmed: whoever scores it chooses one and keeps to it.
 */
export const sdi2: Instrument = {
  code: "sdi-2",
  name: "Sexual Desire Inventory, second version (SDI-2)",
  form,
  items: 14,
  higherIsBetter: true,
  keys: [narrow, wide],
  rights: { terms: "permission", status: "established", note: "Printed in a handbook; permission is needed." },
  population: "Adults.",
};
