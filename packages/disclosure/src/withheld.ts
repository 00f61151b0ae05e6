import type { Withheld } from "./release-types.js";

export const tooFew: Withheld = Object.freeze({ kind: "withheld", reason: "too-few" });
