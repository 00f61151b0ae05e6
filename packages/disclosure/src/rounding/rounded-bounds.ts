import type { Bounds } from "../system/count-system.js";
import type { Reach } from "./rounding-steps.js";
import { mostDistance } from "./rounding-steps.js";

/** The counts that controlled rounding may print so, as far as a reader knows who looks at this count alone. */
export function roundedBounds(base: number, printed: number, reach: Reach): Bounds {
  const distance = mostDistance(base, reach);
  return { lower: Math.max(0, printed - distance), upper: printed + distance };
}
