import type { ReleasedBreakdown, ReleasedGroup, ReleasedQuestion, Withheld } from "@rapport/disclosure";
import { instrumentFor } from "@rapport/instruments";
import type { Instrument } from "@rapport/instruments";
import { reliableChangeThreshold } from "@rapport/statistics";
import { figureOf } from "../figure-of.js";
import type { InstrumentResult, OutcomeChangeResult, Proportion, ReliableChangeMethod } from "../results.js";
import { measuredInstrument } from "./measured-instrument.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { level, z } from "./outcome-change.js";
import type { OutcomeChangeOptions } from "./outcome-change.js";
import { printedCount, proportion } from "./proportion.js";
import { reliabilityOf } from "./reliability.js";

/** Everyone whose episode has ended, as printed. Where those still open are too few to be printed they are counted in. */
function endedCount(started: ReleasedBreakdown | Withheld): number | undefined {
  return started.kind === "withheld" ? undefined : started.total - (printedCount(started, "open") ?? 0);
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
): Pick<InstrumentResult, "improvedOfScored" | "improvedOfEnded" | "deterioratedOfScored"> {
  if (reliable.kind === "withheld") return {};
  const improved = printedCount(reliable, "improved");
  const ended = endedCount(started);
  const all: Readonly<Record<string, Proportion | undefined>> = {
    improvedOfScored: proportion(improved, reliable.total, level),
    improvedOfEnded: ended === undefined ? undefined : proportion(improved, ended, level),
    deterioratedOfScored: proportion(printedCount(reliable, "deteriorated"), reliable.total, level),
  };
  return Object.fromEntries(Object.entries(all).filter(([, share]) => share !== undefined));
}

function instrumentResult(
  group: ReleasedGroup,
  instrument: MeasuredInstrument,
  options: OutcomeChangeOptions,
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
    ...(reliable ? { reliable, ...shares(started, reliable) } : {}),
  };
}

/** P7.3 answered from what was released. The options are those that the draft was made with. */
export function outcomeChangeResult(
  released: ReleasedQuestion,
  options: OutcomeChangeOptions = {},
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
