import type { MetricResult } from "@rapport/analysis";
import type { Language, TextKey } from "@rapport/language";

const ofTake: Readonly<Record<NonNullable<MetricResult["take"]>, TextKey>> = {
  first: "practice.takeFirst",
  last: "practice.takeLast",
  most: "practice.takeMost",
  mean: "practice.takeMean",
};

/** By how a figure was declared; with the take, where it makes a difference. */
const words = new Map<string, TextKey>([
  ["count", "practice.countsDone"],
  ["change", "practice.countsChange"],
  ["furthestStep", "practice.countsFurthest"],
  ["timeAtStep", "practice.countsTimeAtStep"],
  ["adherence", "practice.countsAdherence"],
  ["timeToFirst", "practice.countsWaiting"],
  ["milestoneClock", "practice.countsWaiting"],
  ["choices most", "practice.countsChoicesMost"],
  ["share most", "practice.countsShareMost"],
  ["share mean", "practice.countsShareMean"],
  ["shareWhere most", "practice.countsWhereMost"],
  ["shareWhere mean", "practice.countsWhereMean"],
]);

/** The three parts of a dose: what each is called behind the label, and what counts. */
const doseParts = {
  practices: { name: "practice.dosePractices", counts: "practice.countsDone" },
  perWeek: { name: "practice.dosePerWeek", counts: "practice.countsPerWeek" },
  minutes: { name: "practice.doseMinutes", counts: "practice.countsMinutes" },
} as const satisfies Readonly<Record<string, { readonly name: TextKey; readonly counts: TextKey }>>;

export type DosePart = keyof typeof doseParts;

/** A part of a dose behind what its author calls it: "Dose: practices a week". */
export function doseName({ say }: Language, part: DosePart, label: string): string {
  return say("group.about", { group: label, words: say(doseParts[part].name) });
}

/** "; lower is better", or an empty text where the author of a figure does not say so. */
export function directionInWords({ say }: Language, { better }: Pick<MetricResult, "better">): string {
  return better === undefined ? "" : say("practice.better", { better });
}

function countsKey({ metric, take }: MetricResult): TextKey {
  const usual = take === undefined ? "practice.countsOnce" : ofTake[take];
  return words.get(take === undefined ? metric : `${metric} ${take}`) ?? words.get(metric) ?? usual;
}

/** What of a course counts for a figure, or for a part of a dose, and which direction is better where its author says so. */
export function whatCounts(language: Language, metric: MetricResult, part?: DosePart): string {
  const counts = language.say(part === undefined ? countsKey(metric) : doseParts[part].counts);
  return `${counts}${directionInWords(language, metric)}`;
}
