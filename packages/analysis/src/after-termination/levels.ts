import type { Label } from "../curve.js";
import type { Bin } from "../figures/bins.js";

/** Booster sessions of an episode. */
export const boosterBins: readonly Bin[] = [
  { code: "0", label: "None", end: 1 },
  { code: "1", label: "1", end: 2 },
  { code: "2", label: "2", end: 3 },
  { code: "3+", label: "3 and more" },
];

export const backInAYear: readonly Label[] = [
  { code: "yes", label: "Came back" },
  { code: "no", label: "Did not come back" },
];
