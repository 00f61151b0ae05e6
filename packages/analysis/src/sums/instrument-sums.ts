import type { DraftGroup, DraftSum } from "@rapport/disclosure";
import { pathsOf } from "./paths.js";

/** What holds of an instrument's scores: reliable change is told of all who have both scores. */
export function instrumentSums(group: DraftGroup): readonly DraftSum[] {
  const { total, part } = pathsOf("outcomeChange", group);
  if (!group.figures["reliable"]) return [];
  return [{ whole: part("started", "scored"), parts: [total("reliable")], exhaustive: true }];
}
