import type { OpenedPeriod } from "@rapport/dataset";

const dayLength = 86_400_000;
/** Half-years and quarters of two years differ by so many days at most. */
const sameLength = 3;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayOf = (days: number): string => new Date(days * dayLength).toISOString().slice(0, 10);

/** The last day of a period as of a day: one that has no end, or has not ended, goes on until then. */
const endOf = ({ to }: OpenedPeriod, asOf: string): string => (to === undefined || to > asOf ? asOf : to);

/**
 * The day until which episodes of an earlier period are to be followed so that these have as long as those of a later one: as
 * many days after the end of their period as the later one's as-of day lies after its own. Shares such as of goals achieved
 * would else be larger for who had more time.
 */
export function equalFollowUp(later: OpenedPeriod & { readonly asOf: string }, earlierTo: string): string {
  return dayOf(timeOf(earlierTo) + timeOf(later.asOf) - timeOf(endOf(later, later.asOf)));
}

/** Whether two periods are equally long, to three days: a period without a beginning never is. */
export function areEquallyLong(
  a: OpenedPeriod & { readonly asOf: string },
  b: OpenedPeriod & { readonly asOf: string },
): boolean {
  const lengthOf = (period: OpenedPeriod & { readonly asOf: string }) =>
    period.from === undefined ? undefined : timeOf(endOf(period, period.asOf)) - timeOf(period.from);
  const [one, other] = [lengthOf(a), lengthOf(b)];
  return one !== undefined && other !== undefined && Math.abs(one - other) <= sameLength;
}
