import type { StageCurve, StageResult, TimeInStageResult } from "@rapport/analysis";
import { percentInWords, stepInWords, weeksInterval, weeksInWords } from "@rapport/charts";
import type { ReleasedPosition } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { curvedStages } from "../curved-stages.js";
import { exitGroupLabel, exitGroups } from "../exit-groups.js";
import type { ExitGroup } from "../exit-groups.js";

/** Below this many, a sentence says that it rests on few. */
const few = 30;

function staysInWords(language: Language, { stays }: StageResult): string {
  return stays.kind === "withheld" ? "stays" : `about ${language.count(stays.total)} stays`;
}

function caveat(language: Language, { stays }: StageResult): string {
  return stays.kind === "breakdown" && stays.total < few ? "; this rests on few stays" : "";
}

/** The interval of a median: its bounds in weeks, or in words where there is no range to give. */
function interval(language: Language, median: ReleasedPosition): string {
  const { estimate, lower, upper } = median;
  if (lower === undefined && upper === undefined) return "its interval is not known";
  if (estimate !== undefined && lower === estimate && upper === estimate) return "its interval lies within that week";
  return weeksInterval(language, median);
}

/** The interval, and to what both are rounded where that is more than a week. */
function doubt(language: Language, median: ReleasedPosition): string {
  return [interval(language, median), stepInWords(language, median)].filter((words) => words !== "").join(", ");
}

/** The finding about one stage: when half of its stays end, with the interval, or why that is not known. */
export function stageFinding(language: Language, stage: StageResult): string {
  const { label, median } = stage;
  if (median.kind === "withheld") {
    return `${label}: when half of ${staysInWords(language, stage)} end is not shown, since too few clients stand behind it.`;
  }
  if (median.estimate === undefined) {
    const bound =
      median.lower === undefined
        ? ", and its interval is not known"
        : ` (not before ${weeksInWords(language, median.lower)})`;
    return `${label}: fewer than half of ${staysInWords(language, stage)} are known to have ended, so the halfway point is not reached${bound}${caveat(language, stage)}.`;
  }
  const weeks = weeksInWords(language, median.estimate, median.step);
  const within = weeks.startsWith("less") ? `in ${weeks}` : `within about ${weeks}`;
  return `${label}: half of ${staysInWords(language, stage)} end ${within} (${doubt(language, median)})${caveat(language, stage)}.`;
}

function groupWords(language: Language, { code, share }: ExitGroup): string {
  return `${percentInWords(language, share)} ${language.within(exitGroupLabel(language, code))}`;
}

/** What became of a stage's stays by the last day of its curve, in one sentence. */
export function exitsSentence(
  language: Language,
  stage: StageResult,
  curve: StageCurve,
  groups: readonly ExitGroup[],
): string {
  const last = curve.points.at(-1);
  const day = last === undefined ? "" : `${weeksInWords(language, last.day)} after entering`;
  const shown = groups.filter(({ share }) => Math.round(100 * share) > 0).map((each) => groupWords(language, each));
  return `${stage.label}, ${day}: ${language.list(shown)}.`;
}

/** The stage whose stays most often end without completing, as a finding; `undefined` where no curve shows such exits. */
export function leavingFinding(
  language: Language,
  result: Pick<TimeInStageResult, "stages" | "order">,
): { readonly stage: StageResult; readonly sentence: string } | undefined {
  const left = curvedStages(result).flatMap(({ stage, curve, last }) => {
    const group = exitGroups(stage.code, curve, result.order).find(({ code }) => code === "ended");
    return group && Math.round(100 * group.share) > 0 ? [{ stage, day: last.day, share: group.share }] : [];
  });
  const [most] = left.toSorted((a, b) => b.share - a.share);
  if (!most) return undefined;
  const { stage, day, share } = most;
  const percent = percentInWords(language, share);
  const part = percent.startsWith("near") ? percent : `about ${percent}`;
  const when = `within ${weeksInWords(language, day)} of entering${caveat(language, stage)}.`;
  const sentence =
    left.length > 1
      ? `${stage.label} is where stays most often end without the work being completed: ${part} ${when}`
      : `${stage.label}: ${part} of stays end without the work being completed, ${when}`;
  return { stage, sentence };
}
