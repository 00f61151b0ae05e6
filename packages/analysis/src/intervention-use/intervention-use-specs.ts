import type { InterventionType } from "@rapport/plugin";
import { all as everybody } from "../figures/everybody.js";
import type { FigureSpec } from "../figures/figures-result.js";
import { doses, firstTypeLevels, places, ratings, typeCounts } from "./type-levels.js";

/** The figures of a group of `interventionUse`, in the order of a report. */
export function interventionUseSpecs(group: string, plugins: readonly InterventionType[]): readonly FigureSpec[] {
  if (group === everybody) {
    return [
      { code: "typesPerEpisode", of: "episodes", kind: "shares", levels: typeCounts, ordered: true },
      { code: "firstType", of: "episodes", kind: "shares", levels: firstTypeLevels(plugins), ordered: false },
    ];
  }
  return [
    { code: "uptake", of: "episodes", kind: "rate" },
    { code: "place", of: "episodes", kind: "shares", levels: places, ordered: true },
    { code: "dose", of: "episodes", kind: "shares", levels: doses, ordered: true },
    { code: "helpfulness", of: "episodes", kind: "shares", levels: ratings, ordered: false },
  ];
}
