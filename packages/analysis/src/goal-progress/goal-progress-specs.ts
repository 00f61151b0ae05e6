import type { FigureSpec } from "../figures/figures-result.js";
import {
  achievementLevels,
  agreementLevels,
  areaLevels,
  gasLevels,
  gboRatedLevels,
  goalsMetLevels,
  pathwayLevels,
  reviewedLevels,
} from "./goal-levels.js";
import { agreementFigure } from "./goal-and-symptom.js";
import { all as everybody } from "../figures/everybody.js";
import { gasScale, gasScoreRange, gboScale } from "./goal-ranges.js";

/** Of all goals. */
const allSpecs: readonly FigureSpec[] = [
  { code: "achievement", of: "goals", kind: "shares", levels: achievementLevels, ordered: false },
  { code: "byArea", of: "goals", kind: "shares", levels: areaLevels, ordered: false },
  { code: "gboChange", of: "goals", kind: "mean", range: [-gboScale, gboScale] },
  { code: "gboRated", of: "goals", kind: "shares", levels: gboRatedLevels, ordered: false },
  { code: "gasLevels", of: "goals", kind: "shares", levels: gasLevels, ordered: true },
  { code: "gasScore", of: "episodes", kind: "mean", range: gasScoreRange },
  { code: "gasChange", of: "episodes", kind: "mean", range: [-gasScale, gasScale] },
  { code: "goalsMet", of: "episodes", kind: "shares", levels: goalsMetLevels, ordered: true },
  {
    code: "firstMet",
    of: "episodes",
    kind: "clock",
    labels: { reached: "First goal achieved", ended: "Ended before" },
  },
  { code: "reviewed", of: "episodes", kind: "shares", levels: reviewedLevels, ordered: false },
  { code: "pathway", of: "episodes", kind: "shares", levels: pathwayLevels, ordered: false },
];

/** Of one instrument. */
const instrumentSpecs: readonly FigureSpec[] = [
  { code: agreementFigure, of: "people", kind: "shares", levels: agreementLevels, ordered: false },
];

/** The figures of a group, in the order in which a report tells of them. */
export function goalProgressSpecs(group: string): readonly FigureSpec[] {
  return group === everybody ? allSpecs : instrumentSpecs;
}
