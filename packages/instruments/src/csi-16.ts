import type { Instrument } from "./instrument.js";

/** Satisfaction with the relationship. Not the Central Sensitization Inventory, nor the Caregiver Strain Index. */
export const csi16: Instrument = {
  code: "csi-16",
  name: "Couples Satisfaction Index, 16 items (CSI-16)",
  items: 16,
  range: [0, 81],
  higherIsBetter: true,
  rights: "Free for research and clinical use (Funk & Rogge, 2007).",
  population: "Adults in a relationship.",
};
