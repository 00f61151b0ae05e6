import type { DraftGroup, DraftSum } from "@rapport/disclosure";
import { pathsOf } from "./paths.js";

/** Where each kind of change stands among those by where somebody began. */
const within = {
  improved: ["clinical_recovered", "clinical_improved", "other_improved"],
  unchanged: ["clinical_unchanged", "other_unchanged"],
  deteriorated: ["clinical_deteriorated", "other_deteriorated"],
} as const;

/**
 * What holds of an instrument's scores: reliable change is told of all who have both scores, and so is where they began and
 * what came of it.
 */
export function instrumentSums(group: DraftGroup): readonly DraftSum[] {
  const { total, part } = pathsOf("outcomeChange", group);
  const { reliable, recovery } = group.figures;
  if (!reliable) return [];
  const scored: DraftSum = { whole: part("started", "scored"), parts: [total("reliable")], exhaustive: true };
  if (!recovery) return [scored];
  const changes = Object.entries(within).map(([change, parts]): DraftSum => ({
    whole: part("reliable", change),
    parts: parts.map((code) => part("recovery", code)),
    exhaustive: true,
  }));
  return [scored, { whole: total("reliable"), parts: [total("recovery")], exhaustive: true }, ...changes];
}
