import type { StageCurve, StageResult, TimeInStageResult } from "@rapport/analysis";
import { percentInWords, stepInWords, weeksInterval, weeksInWords } from "@rapport/charts";
import type { ReleasedPosition } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { curvedStages } from "../curved-stages.js";
import { exitGroups } from "../exit-groups.js";
import type { ExitGroup } from "../exit-groups.js";
import { doubtInWords } from "./doubt.js";
import { restsOnFew } from "./things.js";
import { isUnderWeek } from "./under-week.js";

function caveat(language: Language, { stays }: StageResult): string {
  return stays.kind === "breakdown" ? restsOnFew(language, { count: stays.total, of: "stays" }) : "";
}

/** The interval of a median: its bounds in weeks, or in words where there is no range to give. */
function interval(language: Language, median: ReleasedPosition): string {
  const { estimate, lower, upper } = median;
  if (lower === undefined && upper === undefined) return language.say("stay.intervalNotKnown");
  if (estimate !== undefined && lower === estimate && upper === estimate) return language.say("stay.intervalThatWeek");
  return weeksInterval(language, median);
}

/** The interval of a median, and to what it is rounded where that is more than a week, as it stands in brackets behind it. */
export function medianDoubt(language: Language, median: ReleasedPosition): string {
  return doubtInWords(language, interval(language, median), stepInWords(language, median));
}

/** What the texts on a stage's median have in common. */
function stageValues(language: Language, { label, stays }: StageResult) {
  return {
    stage: language.label(label),
    known: stays.kind === "breakdown" ? "yes" : "no",
    stays: stays.kind === "breakdown" ? stays.total : 0,
  };
}

/** The finding about one stage: when half of its stays end, with the interval, or why that is not known. */
export function stageFinding(language: Language, stage: StageResult): string {
  const { say } = language;
  const { median } = stage;
  const values = stageValues(language, stage);
  if (median.kind === "withheld") return say("stay.withheld", values);
  const { estimate, lower, step } = median;
  const few = caveat(language, stage);
  if (estimate === undefined) {
    const isBounded = lower !== undefined && !isUnderWeek(lower);
    return say("stay.notReached", {
      ...values,
      bounded: isBounded ? "yes" : "no",
      weeks: weeksInWords(language, lower ?? 0),
      few,
    });
  }
  const doubt = medianDoubt(language, median);
  const weeks = weeksInWords(language, estimate, step);
  return isUnderWeek(estimate)
    ? say("stay.halfUnder", { ...values, weeks, doubt, few })
    : say("stay.half", { ...values, weeks, doubt, few });
}

/** What became of a stage's stays by the last day of its curve, in one sentence. */
export function exitsSentence(
  language: Language,
  stage: StageResult,
  curve: StageCurve,
  groups: readonly ExitGroup[],
): string {
  const { say, label, list } = language;
  const shown = groups.filter(({ share }) => Math.round(100 * share) > 0);
  return say("stay.exits", {
    stage: label(stage.label),
    weeks: weeksInWords(language, curve.points.at(-1)?.day ?? 0),
    exits: list(
      shown.map(({ code, share }) => say("stay.exit", { group: code, share: percentInWords(language, share) })),
    ),
  });
}

/** "about 17%"; what is said to be near all is so already. */
function aboutPercent(language: Language, share: number): string {
  const words = percentInWords(language, share);
  return Math.round(100 * share) === 100 ? words : language.say("count.about", { count: words });
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
  const values = {
    stage: language.label(stage.label),
    share: aboutPercent(language, share),
    weeks: weeksInWords(language, day),
    few: caveat(language, stage),
  };
  const sentence = left.length > 1 ? language.say("stay.leavingMost", values) : language.say("stay.leaving", values);
  return { stage, sentence };
}
