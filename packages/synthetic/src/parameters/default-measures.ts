import type { MeasureParameters } from "./parameters.js";

/**
 * Ranges of the total scores: PHQ-9 0 to 27 (Kroenke 2001); FSFI 2.0 to 36.0 in steps of 0.1 (Rosen 2000); DAS 0 to 151
 * (Spanier 1976); CSI-16 0 to 81 (Funk & Rogge 2007). The distributions are invented.
 */
export const defaultMeasures: readonly MeasureParameters[] = [
  {
    instrument: "phq-9",
    unitsPerPoint: 1,
    lowest: 0,
    highest: 27,
    kinds: ["individual", "couple", "other"],
    percent: 80,
    start: { draws: 3, from: 1, to: 7 },
    change: { draws: 2, from: -6, to: 1 },
  },
  {
    instrument: "fsfi",
    unitsPerPoint: 10,
    lowest: 20,
    highest: 360,
    kinds: ["individual", "couple", "other"],
    gender: "woman",
    percent: 90,
    start: { draws: 3, from: 30, to: 100 },
    change: { draws: 2, from: -20, to: 70 },
  },
  {
    instrument: "das",
    unitsPerPoint: 1,
    lowest: 0,
    highest: 151,
    kinds: ["couple"],
    percent: 40,
    start: { draws: 3, from: 18, to: 44 },
    change: { draws: 2, from: -6, to: 18 },
  },
  {
    instrument: "csi-16",
    unitsPerPoint: 1,
    lowest: 0,
    highest: 81,
    kinds: ["couple"],
    percent: 75,
    start: { draws: 3, from: 5, to: 23 },
    change: { draws: 2, from: -4, to: 12 },
  },
];
