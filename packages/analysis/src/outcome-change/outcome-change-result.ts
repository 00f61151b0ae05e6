import type { ReleasedBreakdown, ReleasedGroup, ReleasedQuestion, Withheld } from "@rapport/disclosure";
import { instrumentFor } from "@rapport/instruments";
import type { Instrument } from "@rapport/instruments";
import { reliableChangeThreshold } from "@rapport/statistics";
import { figureOf } from "../figure-of.js";
import type { InstrumentResult, OutcomeChangeResult, Proportion, ReliableChangeMethod } from "../results.js";
import { measuredInstrument } from "./measured-instrument.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { level } from "../level.js";
import type { OutcomeChangeOptions } from "./outcome-change.js";
import { printedCount, proportion } from "./proportion.js";
import type { ShareRules } from "./proportion.js";
import { reliabilityOf } from "./reliability.js";
import { z } from "./reliable-rule.js";

/** Everyone whose episode has ended, as printed; `undefined` where it is not known how many are still open. */
function endedCount(started: ReleasedBreakdown | Withheld): number | undefined {
  const open = started.kind === "withheld" ? undefined : printedCount(started, "open");
  return started.kind === "withheld" || open === undefined ? undefined : started.total - open;
}

/** The draft's options, and what the policy says of shares: by default none under 20. */
export type OutcomeChangeSetting = OutcomeChangeOptions & Partial<Pick<ShareRules, "fewestForPercent" | "furthest">>;

function shareRules({ fewestForPercent = 20, furthest }: OutcomeChangeSetting): ShareRules {
  return { level, fewestForPercent, furthest };
}

function methodOf(
  group: ReleasedGroup,
  instrument: Instrument,
  options: OutcomeChangeOptions,
): ReliableChangeMethod | undefined {
  const reliability = reliabilityOf(instrument, options.reliabilities ?? {});
  if (!reliability || !group.figures["reliable"]) return undefined;
  const sd = figureOf(group, "spread", "sd");
  const threshold =
    sd.kind === "spread" && sd.estimate > 0
      ? { threshold: reliableChangeThreshold({ sd: sd.estimate, reliability: reliability.value, z }) }
      : {};
  return { reliability: reliability.value, reliabilitySource: reliability.source, sd, ...threshold, z };
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
  return {
    code: instrument.code,
    label: instrument.name,
    range: instrument.range,
    higherIsBetter: instrument.higherIsBetter,
    started,
    change: figureOf(group, "mean", "change"),
    ...(method ? { method } : {}),
    ...(reliable ? { reliable, ...shares(started, reliable, shareRules(options)) } : {}),
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
