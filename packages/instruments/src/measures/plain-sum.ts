import type { Provenance } from "../figure.js";
import type { Range } from "../range.js";
import { sumOfItems } from "../scoring-key.js";
import type { KeyParts, ScoringKey } from "../scoring-key.js";

/** The key of a form whose total is the sum of its items, and which is used unless another is chosen. */
export function plainSum(
  ranges: readonly Range[],
  { source, population }: Provenance,
  more: Partial<KeyParts> = {},
): ScoringKey {
  return {
    code: "published",
    status: "established",
    source,
    population,
    isDefault: true,
    ranges,
    total: sumOfItems,
    ...more,
  };
}
