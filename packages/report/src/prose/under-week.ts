const week = 7;

/** Whether a number of days is rounded to no week, so that it is said as "less than a week". */
export function isUnderWeek(days: number): boolean {
  return Math.round(days / week) === 0;
}
