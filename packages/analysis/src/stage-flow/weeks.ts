/** Weeks after an episode was opened at which it is asked where it is; the same for every practice. */
export const flowWeeks: readonly number[] = [0, 4, 12, 26, 52];

/** The days that the first year is taken to have, whole weeks, as of the last of `flowWeeks`. */
export const firstYear = 364;

/** The figure that says where episodes are so many weeks after they were opened. */
export function stateFigure(week: number): string {
  return `state-at-week-${week}`;
}

/** The figure that says how many days of the first year a stage takes. */
export function daysFigure(stage: string): string {
  return `days-in-first-year:${stage}`;
}

/** The figure that says how often episodes went back. */
export const returnsFigure = "returns";

/** The one group of the question. */
export const everybody = "all";
