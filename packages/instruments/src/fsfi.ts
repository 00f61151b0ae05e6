import type { Instrument } from "./instrument.js";
import { itemsFrom } from "./scoring-key.js";
import type { ScoringKey } from "./scoring-key.js";

const fromOne: readonly number[] = [1, 2, 15, 16];

const key: ScoringKey = {
  ranges: itemsFrom(1, 19).map((item) => (fromOne.includes(item) ? [1, 5] : [0, 5])),
  // Its authors give no rule for missing items.
  mayMiss: 0,
  domains: [
    { code: "desire", items: itemsFrom(1, 2), tenths: 6 },
    { code: "arousal", items: itemsFrom(3, 6), tenths: 3 },
    { code: "lubrication", items: itemsFrom(7, 10), tenths: 3 },
    { code: "orgasm", items: itemsFrom(11, 13), tenths: 4 },
    { code: "satisfaction", items: itemsFrom(14, 16), tenths: 4 },
    { code: "pain", items: itemsFrom(17, 19), tenths: 4 },
  ],
  // Baser, Li & Carter (2012): up to 7 of the 15 items at 0 is active enough.
  activity: { items: itemsFrom(1, 19).filter((item) => !fromOne.includes(item)), atMost: 7 },
};

/**
 * Female sexual function in six domains. With little recent sexual activity a low total says nothing of function (Boehmer et al., 2012), which matters here: abstinence can be part of sensate focus.
 */
export const fsfi: Instrument = {
  code: "fsfi",
  name: "Female Sexual Function Index (FSFI)",
  items: 19,
  range: [2, 36],
  higherIsBetter: true,
  cutOff: { value: 26.55, rule: "<=", source: "Wiegel, Meston & Rosen (2005)" },
  key,
  rights: "Terms to be asked of the authors (Rosen et al., 2000) before use.",
  population: "Made for women; the total needs recent sexual activity.",
};
