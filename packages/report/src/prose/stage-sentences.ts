import type { StageCurve, StageResult, TimeInStageResult } from "@rapport/analysis";
import { percentInWords, stepInWords, weeksInterval, weeksInWords } from "@rapport/charts";
import type { ReleasedPosition } from "@rapport/disclosure";
import { curvedStages } from "../curved-stages.js";
import { exitGroups } from "../exit-groups.js";
import type { ExitGroup } from "../exit-groups.js";
import { countInWords, listInWords } from "./numbers.js";

/** Below this many, a sentence says that it rests on few. */
const few = 30;

function staysInWords({ stays }: StageResult): string {
  return stays.kind === "withheld" ? "stays" : `about ${countInWords(stays.total)} stays`;
}

function caveat({ stays }: StageResult): string {
  return stays.kind === "breakdown" && stays.total < few ? "; this rests on few stays" : "";
}

/** The interval of a median: its bounds in weeks, or in words where there is no range to give. */
function interval(median: ReleasedPosition): string {
  const { estimate, lower, upper } = median;
  if (lower === undefined && upper === undefined) return "its interval is not known";
  if (estimate !== undefined && lower === estimate && upper === estimate) return "its interval lies within that week";
  return weeksInterval(median);
}

/** The interval, and to what both are rounded where that is more than a week. */
function doubt(median: ReleasedPosition): string {
  return [interval(median), stepInWords(median)].filter((words) => words !== "").join(", ");
}

/** The finding about one stage: when half of its stays end, with the interval, or why that is not known. */
export function stageFinding(stage: StageResult): string {
  const { label, median } = stage;
  if (median.kind === "withheld") {
    return `${label}: when half of ${staysInWords(stage)} end is not shown, since too few clients stand behind it.`;
  }
  if (median.estimate === undefined) {
    const bound =
      median.lower === undefined ? ", and its interval is not known" : ` (not before ${weeksInWords(median.lower)})`;
    return `${label}: fewer than half of ${staysInWords(stage)} are known to have ended, so the halfway point is not reached${bound}${caveat(stage)}.`;
  }
  const weeks = weeksInWords(median.estimate, median.step);
  const within = weeks.startsWith("less") ? `in ${weeks}` : `within about ${weeks}`;
  return `${label}: half of ${staysInWords(stage)} end ${within} (${doubt(median)})${caveat(stage)}.`;
}

function groupWords({ label, share }: ExitGroup): string {
  return `${percentInWords(share)} ${label.toLowerCase()}`;
}

/** What became of a stage's stays by the last day of its curve, in one sentence. */
export function exitsSentence(stage: StageResult, curve: StageCurve, groups: readonly ExitGroup[]): string {
  const last = curve.points.at(-1);
  const day = last === undefined ? "" : `${weeksInWords(last.day)} after entering`;
  const shown = groups.filter(({ share }) => Math.round(100 * share) > 0).map(groupWords);
  return `${stage.label}, ${day}: ${listInWords(shown)}.`;
}

/** The stage whose stays most often end without completing, as a finding; `undefined` where no curve shows such exits. */
export function leavingFinding(
  result: Pick<TimeInStageResult, "stages" | "order">,
): { readonly stage: StageResult; readonly sentence: string } | undefined {
  const left = curvedStages(result).flatMap(({ stage, curve, last }) => {
    const group = exitGroups(stage.code, curve, result.order).find(({ code }) => code === "ended");
    return group && Math.round(100 * group.share) > 0 ? [{ stage, day: last.day, share: group.share }] : [];
  });
  const [most] = left.toSorted((a, b) => b.share - a.share);
  if (!most) return undefined;
  const { stage, day, share } = most;
  const percent = percentInWords(share);
  const part = percent.startsWith("near") ? percent : `about ${percent}`;
  const when = `within ${weeksInWords(day)} of entering${caveat(stage)}.`;
  const sentence =
    left.length > 1
      ? `${stage.label} is where stays most often end without the work being completed: ${part} ${when}`
      : `${stage.label}: ${part} of stays end without the work being completed, ${when}`;
  return { stage, sentence };
}
