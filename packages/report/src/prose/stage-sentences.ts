import type { StageCurve, StageResult } from "@rapport/analysis";
import { weeksInterval, weeksInWords } from "@rapport/charts";
import { exitGroups } from "../exit-groups.js";
import type { ExitGroup } from "../exit-groups.js";
import { countInWords, listInWords } from "./numbers.js";
import { wholePercent } from "./percent.js";

/** Below this many, a sentence says that it rests on few. */
const few = 30;

function staysInWords({ stays }: StageResult): string {
  return stays.kind === "withheld" ? "stays" : `about ${countInWords(stays.total)} stays`;
}

function caveat({ stays }: StageResult): string {
  return stays.kind === "breakdown" && stays.total < few ? "; this rests on few stays" : "";
}

/** The finding about one stage: when half of its stays end, with the interval, or why that is not known. */
export function stageFinding(stage: StageResult): string {
  const { label, median } = stage;
  if (median.kind === "withheld") {
    return `${label}: when half of ${staysInWords(stage)} end is not shown, since too few clients stand behind it.`;
  }
  const interval = weeksInterval(median);
  if (median.estimate === undefined) {
    const bound = median.lower === undefined ? "" : ` (not before ${weeksInWords(median.lower)})`;
    return `${label}: fewer than half of ${staysInWords(stage)} are known to have ended, so the halfway point is not reached${bound}${caveat(stage)}.`;
  }
  const weeks = weeksInWords(median.estimate);
  const within = weeks.startsWith("less") ? `in ${weeks}` : `within ${weeks}`;
  const doubt = interval === undefined ? "" : ` (${interval})`;
  return `${label}: half of ${staysInWords(stage)} end ${within}${doubt}${caveat(stage)}.`;
}

function groupWords({ label, share }: ExitGroup): string {
  return `${wholePercent(share)} ${label.toLowerCase()}`;
}

/** What became of a stage's stays by the last day of its curve, in one sentence. */
export function exitsSentence(stage: StageResult, curve: StageCurve, groups: readonly ExitGroup[]): string {
  const last = curve.points.at(-1);
  const day = last === undefined ? "" : `${weeksInWords(last.day)} after entering`;
  const shown = groups.filter(({ share }) => Math.round(100 * share) > 0).map(groupWords);
  return `${stage.label}, ${day}: ${listInWords(shown)}.`;
}

/** The stage that most stays end in without completing, as a finding; `undefined` where no curve shows such exits. */
export function leavingFinding(
  stages: readonly StageResult[],
  order: readonly string[],
): { readonly stage: StageResult; readonly sentence: string } | undefined {
  const left = stages.flatMap((stage) => {
    const last = stage.curve?.points.at(-1);
    if (!stage.curve || !last) return [];
    const group = exitGroups(stage.code, stage.curve, order).find(({ code }) => code === "ended");
    return group && Math.round(100 * group.share) > 0 ? [{ stage, day: last.day, share: group.share }] : [];
  });
  const [most] = left.toSorted((a, b) => b.share - a.share);
  if (!most) return undefined;
  const { stage, day, share } = most;
  const where = left.length > 1 ? `${stage.label} is where most stays end without the work being completed` : stage.label;
  const sentence =
    left.length > 1
      ? `${where}: about ${wholePercent(share)} by ${weeksInWords(day)} after entering.`
      : `${where}: about ${wholePercent(share)} of stays end without the work being completed by ${weeksInWords(day)} after entering.`;
  return { stage, sentence };
}

