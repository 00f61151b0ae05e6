import type { ReleasedRate, Withheld } from "@rapport/disclosure";
import type { FigureGroup, FiguresResult } from "../figures/figures-result.js";
import { all } from "../figures/everybody.js";
import { printedCount, printedValue, proportion } from "../outcome-change/proportion.js";
import type { ShareRules } from "../outcome-change/proportion.js";
import type { InstrumentResult, Proportion, QuestionResult, StageResult } from "../results.js";
import { ofMean, ofPosition, ofProportion, overBy } from "./measured.js";
import type { Measured } from "./measured.js";

/** The questions that have key figures: the others need not be asked of an earlier period. */
export const comparedQuestions = ["timeInStage", "goalProgress", "outcomeChange", "homework", "access"] as const;

/** The days by which the share of stays that are over is compared: one for stages of weeks, and one for stages of months. */
const overDays = [
  ["timeInStage/over30", 30],
  ["timeInStage/over90", 90],
] as const;

export interface KeyRules extends ShareRules {
  /** By how much a printed count can be off, or nearly always is at most; absent where nothing limits it. */
  readonly reach?: number | undefined;
}

function ofStage({ code, label, stays, median, curve }: StageResult, { reach }: KeyRules): readonly Measured[] {
  const total = stays.kind === "breakdown" ? stays.total : undefined;
  const group = { code, label };
  return [
    { figure: "timeInStage/median", group, unit: "days", value: ofPosition(median, total) },
    ...overDays.map(([figure, day]): Measured => {
      return {
        figure,
        group,
        unit: "share",
        value: overBy(curve, day, { denominator: total, reach }),
        method: "limits",
      };
    }),
  ];
}

function ofInstrument(
  { code, label, improvedOfScored, change }: InstrumentResult,
  { reach }: KeyRules,
): readonly Measured[] {
  const group = { code, label };
  const improved = ofProportion(improvedOfScored, reach);
  return [
    { figure: "outcomeChange/improved", group, unit: "share", value: improved, method: "newcombe" },
    { figure: "outcomeChange/change", group, unit: "points", value: ofMean(change), method: "welch" },
  ];
}

const figureIn = (group: FigureGroup, code: string) => group.figures.find((each) => each.code === code)?.figure;

function shareOfRate(rate: ReleasedRate | Withheld, rules: ShareRules): Proportion | undefined {
  return rate.kind === "withheld" ? undefined : proportion(printedValue(rate.numerator), rate.denominator, rules);
}

/** Of the episodes with goals that have ended, those in which one was achieved. */
function goalsMet(group: FigureGroup, rules: ShareRules): Proportion | undefined {
  const figure = figureIn(group, "goalsMet");
  if (figure?.kind !== "shares" || figure.shares.kind === "withheld") return undefined;
  const { total } = figure.shares;
  const without = printedCount(figure.shares, "0");
  return without === undefined ? undefined : proportion(total - without, total, rules);
}

function ofGroup(question: FiguresResult["question"], found: FigureGroup, rules: KeyRules): readonly Measured[] {
  const group = { code: found.code, label: found.label };
  const mean = (code: string) => {
    const figure = figureIn(found, code);
    return ofMean(figure?.kind === "mean" ? figure.mean : undefined);
  };
  switch (question) {
    case "goalProgress": {
      const value = ofProportion(goalsMet(found, rules), rules.reach);
      return [{ figure: "goalProgress/goalsMet", group, unit: "share", value, method: "newcombe" }];
    }
    case "homework":
      return [{ figure: "homework/done", group, unit: "share", value: mean("done"), method: "welch" }];
    case "access": {
      const wait = figureIn(found, "halfCame");
      const declined = figureIn(found, "declined");
      const share = declined?.kind === "rate" ? shareOfRate(declined.rate, rules) : undefined;
      const half = wait?.kind === "times" ? wait.steps[0]?.median : undefined;
      return [
        { figure: "access/wait", group, unit: "days", value: ofPosition(half) },
        { figure: "access/attended", group, unit: "share", value: mean("attendedShare"), method: "welch" },
        {
          figure: "access/declined",
          group,
          unit: "share",
          value: ofProportion(share, rules.reach),
          method: "newcombe",
        },
      ];
    }
    default:
      return [];
  }
}

/** The figures of a question of which two periods are compared, in their order; a report prints each of them elsewhere too. */
export function keyFigures(result: QuestionResult, rules: KeyRules): readonly Measured[] {
  switch (result.question) {
    case "timeInStage":
      return result.stages.flatMap((stage) => ofStage(stage, rules));
    case "outcomeChange":
      return result.instruments.flatMap((instrument) => ofInstrument(instrument, rules));
    case "pluginMetrics":
      return [];
    default:
      return result.groups
        .filter(({ code }) => code === all)
        .flatMap((group) => ofGroup(result.question, group, rules));
  }
}
