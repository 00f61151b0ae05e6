import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "Funk & Rogge (2007)",
  population: "5,315 people in relationships, asked online",
} as const;

/** Answers are the points that are printed, which are turned already: nothing is reversed. */
function csi(items: 4 | 16 | 32, highest: number, cutOff: number): Instrument {
  return {
    code: `csi-${items}`,
    name: `Couples Satisfaction Index, ${items} items (CSI-${items})`,
    form: authors,
    items,
    range: [0, highest],
    higherIsBetter: true,
    keys: [plainSum([[0, 6], ...sameRange(items - 1, [0, 5])], authors)],
    cutOffs: [
      {
        ...authors,
        code: "published",
        isDefault: true,
        value: cutOff,
        rule: "<",
        meaning: "notable dissatisfaction with the relationship",
      },
    ],
    reliabilities: [{ ...authors, status: "unconfirmed", value: 0.94, upTo: 0.98, kind: "alpha" }],
    rights: {
      terms: "free",
      status: "established",
      note: "Free for research and clinical use (Funk & Rogge, 2007).",
    },
    population: "Adults in a relationship.",
  };
}

/** Satisfaction with the relationship. Not the Central Sensitization Inventory, nor the Caregiver Strain Index. */
export const csi4 = csi(4, 21, 13.5);

/** As `csi4`. */
export const csi16 = csi(16, 81, 51.5);

/** As `csi4`. */
export const csi32 = csi(32, 161, 104.5);
