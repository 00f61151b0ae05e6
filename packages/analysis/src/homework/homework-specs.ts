import type { FigureSpec } from "../figures/figures-result.js";
import {
  completions,
  followUps,
  homeworkCounts,
  nextHomework,
  roadblockLevels,
  roomCompletions,
  sharesDone,
} from "./homework-levels.js";

const meanShare = (code: string) => ({ code, of: "clients", kind: "meanShare" }) as const;

/** The figures of `homework`, in the order of a report. */
export const homeworkSpecs: readonly FigureSpec[] = [
  ...Object.keys(completions).map(meanShare),
  meanShare("reportedDone"),
  { code: "shareDone", of: "episodes", kind: "shares", levels: sharesDone, ordered: false },
  { code: "perEpisode", of: "episodes", kind: "shares", levels: homeworkCounts, ordered: true },
  { code: "helpfulness", of: "clients", kind: "mean", range: [0, 10] },
  { code: "distress", of: "clients", kind: "mean", range: [0, 10] },
  { code: "roadblocks", of: "episodes", kind: "shares", levels: roadblockLevels, ordered: false },
  { code: "afterRoadblock", of: "episodes", kind: "shares", levels: followUps, ordered: false },
  { code: "nextHomework", of: "episodes", kind: "shares", levels: nextHomework, ordered: false },
  meanShare("atHome"),
  ...Object.keys(roomCompletions).map(meanShare),
];
