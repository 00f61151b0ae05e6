import type { Bin } from "../figures/bins.js";

/** The days after closing in which booster sessions are counted: 26 weeks. */
export const boosterDays = 182;

/** 52 weeks, in which returns are counted. */
export const yearDays = 364;

/** For how many days completed episodes have been seen since. */
export const followedBins: readonly Bin[] = [
  { code: "under-26-weeks", label: "Less than 26 weeks ago", end: boosterDays },
  { code: "26-52-weeks", label: "26 to 52 weeks ago", end: yearDays + 1 },
  { code: "over-52-weeks", label: "More than 52 weeks ago" },
];

/** Booster sessions of an episode. */
export const boosterBins: readonly Bin[] = [
  { code: "0", label: "None", end: 1 },
  { code: "1", label: "1", end: 2 },
  { code: "2", label: "2", end: 3 },
  { code: "3+", label: "3 and more" },
];

/** Days from closing until a return. */
export const returnBins: readonly Bin[] = [
  { code: "13-weeks", label: "Back within 13 weeks", end: 92 },
  { code: "26-weeks", label: "Back in weeks 14 to 26", end: 183 },
  { code: "52-weeks", label: "Back in weeks 27 to 52", end: yearDays + 1 },
  { code: "not", label: "Not back within 52 weeks" },
];
