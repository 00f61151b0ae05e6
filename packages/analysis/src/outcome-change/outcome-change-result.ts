import type { StageModel } from "@rapport/dataset";
import type { ReleasedBreakdown, ReleasedGroup, ReleasedQuestion, Withheld } from "@rapport/disclosure";
import { instrumentFor } from "@rapport/instruments";
import type { Instrument } from "@rapport/instruments";
import { reliableChangeThreshold } from "@rapport/statistics";
import { figureOf } from "../figure-of.js";
import type { InstrumentResult, OutcomeChangeResult, Proportion, ReliableChangeMethod } from "../results.js";
import { byMethod } from "./by-method.js";
import { cutOffOf } from "./cut-off.js";
import { effectSize } from "./effect-size.js";
import { measuredInstrument } from "./measured-instrument.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { level } from "../level.js";
import type { OutcomeChangeOptions } from "./outcome-change.js";
import { printedCount, proportion } from "./proportion.js";
import type { ShareRules } from "./proportion.js";
import { recoveredOfClinical } from "./recovered-share.js";
import { reliableMethodOf, z } from "./reliable-rule.js";
import { scoreDistributionResult } from "./score-distribution-result.js";
import { scoreTimes, sidesFigure } from "./score-distribution.js";
import { stageScoreResult } from "./stage-score-result.js";

/** Everyone whose episode has ended, as printed; `undefined` where it is not known how many are still open. */
function endedCount(started: ReleasedBreakdown | Withheld): number | undefined {
  const open = started.kind === "withheld" ? undefined : printedCount(started, "open");
  return started.kind === "withheld" || open === undefined ? undefined : started.total - open;
}

/**
 * The draft's options, and what the policy says of shares: by default none under 20. `stageModel` gives the stages their
 * names and their order; without it those with scores are named by their codes.
 */
export type OutcomeChangeSetting = OutcomeChangeOptions &
  Partial<Pick<ShareRules, "fewestForPercent" | "furthest">> & { readonly stageModel?: StageModel };

function shareRules({ fewestForPercent = 20, furthest }: OutcomeChangeSetting): ShareRules {
  return { level, fewestForPercent, furthest };
}

function methodOf(
  group: ReleasedGroup,
  instrument: Instrument,
  options: OutcomeChangeOptions,
): ReliableChangeMethod | undefined {
  const rule = reliableMethodOf(instrument, options.reliabilities ?? {});
  if (!rule || !group.figures["reliable"]) return undefined;
  if (rule.kind === "published") {
    const { points, inclusive, source } = rule;
    return { kind: "published", threshold: points, inclusive, source };
  }
  const { value: reliability, source: reliabilitySource } = rule.reliability;
  const sd = figureOf(group, "spread", "sd");
  const threshold =
    sd.kind === "spread" && sd.estimate > 0
      ? { threshold: reliableChangeThreshold({ sd: sd.estimate, reliability, z }) }
      : {};
  return { kind: "computed", reliability, reliabilitySource, ...threshold, z };
}

/** Clinically significant change, where the instrument has a cut-off and it was drafted. */
function recoveryOf(
  group: ReleasedGroup,
  instrument: Instrument,
  rules: ShareRules,
): Pick<InstrumentResult, "recovery" | "clinicalRange" | "recoveredOfClinical"> {
  const cutOff = cutOffOf(instrument);
  if (!cutOff) return {};
  const { value, rule, meaning, source } = cutOff;
  const isTold = scoreTimes.some((time) => group.figures[sidesFigure(time)]);
  const clinicalRange = { value, rule, meaning, source };
  if (!group.figures["recovery"]) return isTold ? { clinicalRange } : {};
  const recovery = figureOf(group, "breakdown", "recovery");
  const share = recovery.kind === "withheld" ? undefined : recoveredOfClinical(recovery, rules);
  return {
    recovery,
    clinicalRange,
    ...(share ? { recoveredOfClinical: share } : {}),
  };
}

function shares(
  started: ReleasedBreakdown | Withheld,
  reliable: ReleasedBreakdown | Withheld,
  rules: ShareRules,
): Pick<InstrumentResult, "improvedOfScored" | "improvedOfEnded" | "deterioratedOfScored"> {
  if (reliable.kind === "withheld") return {};
  const improved = printedCount(reliable, "improved");
  const ended = endedCount(started);
  const all: Readonly<Record<string, Proportion | undefined>> = {
    improvedOfScored: proportion(improved, reliable.total, rules),
    improvedOfEnded: ended === undefined ? undefined : proportion(improved, ended, rules),
    deterioratedOfScored: proportion(printedCount(reliable, "deteriorated"), reliable.total, rules),
  };
  return Object.fromEntries(Object.entries(all).filter(([, share]) => share !== undefined));
}

function instrumentResult(
  group: ReleasedGroup,
  instrument: MeasuredInstrument,
  options: OutcomeChangeSetting,
): InstrumentResult {
  const started = figureOf(group, "breakdown", "started");
  const method = methodOf(group, instrument, options);
  const reliable = method && figureOf(group, "breakdown", "reliable");
  const change = figureOf(group, "mean", "change");
  const sd = figureOf(group, "spread", "sd");
  const effect = effectSize(change, sd);
  const rules = shareRules(options);
  const scoreByStage = stageScoreResult(group, options.stageModel);
  const distribution = scoreDistributionResult(group, instrument);
  const strip = method && byMethod(group, instrument, options.reliabilities ?? {}, method, rules);
  return {
    code: instrument.code,
    label: instrument.name,
    range: instrument.range,
    higherIsBetter: instrument.higherIsBetter,
    ...(group.figures["forms"] ? { forms: figureOf(group, "breakdown", "forms") } : {}),
    started,
    change,
    ...(scoreByStage ? { scoreByStage } : {}),
    sd,
    ...(distribution ? { distribution } : {}),
    ...(effect ? { effect } : {}),
    ...(method ? { method } : {}),
    ...(group.figures["couples"] ? { couples: figureOf(group, "breakdown", "couples") } : {}),
    ...(strip ? { byMethod: strip } : {}),
    ...(reliable ? { reliable, ...shares(started, reliable, rules) } : {}),
    ...recoveryOf(group, instrument, rules),
  };
}

/**
 * P7.3 answered from what was released. The options are those that the draft was made with, and what the policy says of
 * shares.
 */
export function outcomeChangeResult(
  released: ReleasedQuestion,
  options: OutcomeChangeSetting = {},
): OutcomeChangeResult {
  const instruments = released.groups.flatMap((group) => {
    const instrument = measuredInstrument(group.code);
    return instrument ? [instrumentResult(group, instrument, options)] : [];
  });
  const nameOf = (code: string) => instrumentFor(code)?.name ?? code;
  return {
    question: "outcomeChange",
    level,
    instruments,
    withheld: released.withheldGroups.map((code) => ({ code, label: nameOf(code) })),
  };
}
