import type { DraftScope } from "../draft.js";

/** The filters of a scope of practices that were chosen. */
export function practicesFilter(chosen: readonly string[]): DraftScope["filters"] {
  return { practices: chosen.toSorted().join("\n") };
}
