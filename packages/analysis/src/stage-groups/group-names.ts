import type { Grouping } from "./groupings.js";

/** The code of a level among figures and groups: with what it is a level of, since several kinds have one called `other`. */
export function levelCode(by: Grouping, level: string): string {
  return `${by}:${level}`;
}

/** The code of the group of a stage's stays that have a level. */
export function groupCode(stage: string, by: Grouping, level: string): string {
  return `${stage}:${levelCode(by, level)}`;
}

/** The table of a stage's stays by level. */
export const levelsFigure = (by: Grouping): string => `by:${by}`;

/** How a stage's stays ended, in the ways that its groups have. */
export const endsFigure = "ends";

/** The tests of a stage: whether groups leave at the same pace, and whether they go on (or complete) at the same pace. */
export const logRankFigure = (by: Grouping): string => `logRank:${by}`;
export const grayFigure = (by: Grouping): string => `gray:${by}`;
