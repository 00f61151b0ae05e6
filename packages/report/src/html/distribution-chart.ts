import { printedValue } from "@rapport/analysis";
import type { InstrumentResult, ReportContent, ScoreBinRange } from "@rapport/analysis";
import { distributionChart } from "@rapport/charts";
import type { DistributionBin, DistributionData, DistributionRow } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released, ReleasedBreakdown, ReleasedPart } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { binsOfPart, scoresInWords, scoreTimeWords, sidesFinding } from "../prose/distribution-words.js";
import { itemsInWords } from "../prose/items.js";
import { printedInWords } from "../prose/numbers.js";
import { instrumentFinding } from "../prose/outcome-sentences.js";
import { clinicalRangeInWords } from "../prose/recovery-sentences.js";
import { behindInWords } from "../prose/things.js";
import { sourceLine } from "./source-line.js";

const times = ["before", "after"] as const;
/** As wide as a phone: a few bins are told as well there. */
const width = 340;

type Breakdowns = Readonly<Record<(typeof times)[number], ReleasedBreakdown>>;

/** Both distributions, where both are printed and of as many people as shares are told of. */
export function drawnDistributions(instrument: InstrumentResult, fewest: number): Breakdowns | undefined {
  const [before, after] = times.map((time) => instrument.distribution?.[time].bins);
  if (before?.kind !== "breakdown" || after?.kind !== "breakdown") return undefined;
  return Math.min(before.total, after.total) < fewest ? undefined : { before, after };
}

function binOf(bins: readonly ScoreBinRange[], part: ReleasedPart): readonly DistributionBin[] {
  const inside = binsOfPart(bins, part);
  const [first, last] = [inside[0], inside.at(-1)];
  const count = printedValue(part);
  if (!first || !last) return [];
  const range = { from: first.from, until: last.until, spans: inside.length };
  return [{ ...range, ...(count === undefined ? {} : { count }) }];
}

/** The cut-off with its name, and an arrow to the side that is clinical. */
function cutOffOf(language: Language, { clinicalRange }: InstrumentResult): Pick<DistributionData, "cutOff"> {
  if (!clinicalRange) return {};
  const { rule, value: at } = clinicalRange;
  const side = rule === ">=" || rule === ">" ? "above" : "below";
  return { cutOff: { at, side, label: clinicalRangeInWords(language, clinicalRange) } };
}

/** The distributions of an instrument's scores before and after; without rows where they are not to be drawn. */
export function distributionData(
  language: Language,
  { questions, policy: { fewestForPercent, base } }: ReportContent,
  code: string,
): DistributionData {
  const { say, points } = language;
  const instrument = questions
    .flatMap((result) => (result.question === "outcomeChange" ? result.instruments : []))
    .find((each) => each.code === code);
  const bins = instrument?.distribution?.bins ?? [];
  const drawn = instrument && drawnDistributions(instrument, fewestForPercent);
  const [least = 0, most = 0] = instrument?.range ?? [];
  const rows = times.flatMap((time): readonly DistributionRow[] => {
    if (!drawn) return [];
    const { parts, total } = drawn[time];
    const note = behindInWords(language, { count: total, of: "people" });
    return [{ label: scoreTimeWords(language, time), note, bins: parts.flatMap((part) => binOf(bins, part)) }];
  });
  return {
    rows,
    edges: [...bins.slice(0, 1).map(({ from }) => from), ...bins.map(({ until }) => until)],
    ...(instrument ? cutOffOf(language, instrument) : {}),
    axis: say("distribution.axis", {
      from: points(least),
      until: points(most),
      better: instrument?.higherIsBetter === true ? "higher" : "lower",
    }),
    low: say("distribution.low", { count: language.count(base) }),
    untold: say("distribution.untold"),
  };
}

/** "Before treatment: 5 to less than 10 about 20, …", without the bins of which a 0 is printed. */
function timeInWords(
  language: Language,
  bins: readonly ScoreBinRange[],
  time: "before" | "after",
  { parts }: ReleasedBreakdown,
) {
  const told = parts
    .filter((part) => printedValue(part) !== 0)
    .map((part) =>
      language.say("group.about", {
        group: scoresInWords(language, bins, part),
        words: printedInWords(language, part),
      }),
    );
  return language.say("distribution.row", { time: scoreTimeWords(language, time), bins: itemsInWords(language, told) });
}

/** Where the scores of an instrument lay before treatment and at its end; `undefined` where that is not drawn. */
export function instrumentDistribution(
  language: Language,
  report: Released<ReportContent>,
  instrument: InstrumentResult,
  id: string,
): Element | undefined {
  const drawn = drawnDistributions(instrument, report.policy.fewestForPercent);
  const { distribution, clinicalRange, label } = instrument;
  if (!drawn || !distribution) return undefined;
  const { say } = language;
  const finding = sidesFinding(language, instrument);
  const about = finding && say("group.about", { group: language.label(label), words: language.within(finding) });
  return distributionChart(
    derive(report, (content) => distributionData(language, content, instrument.code)),
    {
      id,
      width,
      language,
      title: about ?? instrumentFinding(language, instrument),
      subtitle: say("distribution.subtitle", {
        known: clinicalRange ? "yes" : "no",
        source: clinicalRange?.source ?? "",
      }),
      source: sourceLine(language, report),
      description: times.map((time) => timeInWords(language, distribution.bins, time, drawn[time])).join(" "),
    },
  );
}
