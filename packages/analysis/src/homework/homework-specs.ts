import type { FigureSpec } from "../figures/figures-result.js";
import { completions, followUps, homeworkCounts, roadblockLevels, settings } from "./homework-levels.js";

/** The figures of `homework`, in the order of a report. */
export const homeworkSpecs: readonly FigureSpec[] = [
  { code: "completion", of: "assignments", kind: "shares", levels: completions, ordered: false },
  { code: "perEpisode", of: "episodes", kind: "shares", levels: homeworkCounts, ordered: true },
  { code: "shareDone", of: "clients", kind: "meanShare" },
  { code: "helpfulness", of: "clients", kind: "mean", range: [0, 10] },
  { code: "distress", of: "clients", kind: "mean", range: [0, 10] },
  { code: "roadblocks", of: "assignments", kind: "shares", levels: roadblockLevels, ordered: false },
  { code: "afterRoadblock", of: "assignments", kind: "shares", levels: followUps, ordered: false },
  { code: "setting", of: "assignments", kind: "shares", levels: settings, ordered: false },
];
