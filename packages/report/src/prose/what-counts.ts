import type { MetricResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";

const ofTake = {
  first: "the first entry of each course",
  last: "the last entry of each course",
  most: "the highest of each course",
  mean: "the mean of each course\u2019s entries",
} as const;

const practised = "entries of each course that were done or partly done, courses without any among them";
const waiting = "time since the start of a course; those that go on without it count for as long as they were seen";

/** By how a figure was declared; with the take, where it makes a difference. */
const words = new Map([
  ["count", practised],
  ["change", "from the first entry of each course to its last, of courses with two entries or more"],
  ["furthestStep", "the furthest step of each course, whatever followed"],
  ["timeAtStep", "time at a step in all; courses still at it count for as long as they were seen"],
  ["adherence", "how much was done of what was reported on; partly done counts half"],
  ["timeToFirst", waiting],
  ["milestoneClock", waiting],
  ["choices most", "what most entries of each course had"],
  ["share most", "courses with a yes in any entry"],
  ["share mean", "the share of each course\u2019s entries with a yes"],
  ["shareWhere most", "courses with such an entry"],
  ["shareWhere mean", "the share of each course\u2019s entries for which it holds"],
]);

/** The three parts of a dose: what each is called behind the label, and what counts. */
export const doseCounts = {
  practices: { name: "practices", counts: practised },
  perWeek: { name: "practices a week", counts: "from the start of each course to its last entry, a week at least" },
  minutes: { name: "minutes in all", counts: "all practices of each course whose minutes are recorded" },
} as const;

/** What of a course counts for a figure, and which direction is better where its author says so. */
export function whatCounts(language: Language, { metric, take, better }: MetricResult, given?: string): string {
  const usual = take === undefined ? "each course once" : ofTake[take];
  const counts = given ?? words.get(take === undefined ? metric : `${metric} ${take}`) ?? words.get(metric) ?? usual;
  return better === undefined ? counts : `${counts}; ${better} is better`;
}
