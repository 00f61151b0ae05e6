import { printedValue } from "@rapport/analysis";
import type { InstrumentResult, Proportion, ReportContent } from "@rapport/analysis";
import { percentInWords, sharesChart } from "@rapport/charts";
import type { SharesData, SharesRow } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { partOf } from "../prose/outcome-sentences.js";
import { isAtEnd } from "../prose/percent.js";
import { sourceLine } from "./source-line.js";

function known(instrument: InstrumentResult, code: string): number {
  const { reliable, started } = instrument;
  const part = partOf(reliable, code) ?? partOf(started, code);
  return (part && printedValue(part)) ?? 0;
}

/** The interval of those who improved, where the bar has them in the same whole. */
export function intervalIn(
  share: Proportion | undefined,
  improved: number,
  whole: number,
): Pick<SharesRow, "interval"> {
  const isSame = share !== undefined && share.numerator === improved && share.denominator === whole;
  return isSame && !isAtEnd(share) ? { interval: { lower: share.lower, upper: share.upper } } : {};
}

/** Says what the lines on bars are, where there is one. */
export function withLine(
  { say, percent }: Language,
  { questions }: Pick<ReportContent, "questions">,
  text: string,
  rows: readonly SharesRow[],
): string {
  const level = questions.find(({ question }) => question === "outcomeChange")?.level;
  const isDrawn = level !== undefined && rows.some(({ interval }) => interval);
  return isDrawn ? say("change.withLine", { text, level: percent(level) }) : text;
}

/** A bar for one instrument; `undefined` where shares of it are not given. */
function changeRow(language: Language, instrument: InstrumentResult, fewest: number): SharesRow | undefined {
  const { reliable, improvedOfEnded } = instrument;
  if (reliable?.kind !== "breakdown" || reliable.total < fewest) return undefined;
  const counts = {
    improved: known(instrument, "improved"),
    unchanged: known(instrument, "unchanged"),
    deteriorated: known(instrument, "deteriorated"),
    missing: improvedOfEnded ? known(instrument, "completed") + known(instrument, "left_early") : 0,
  };
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  // Where counts are not rounded so that tables add up, the parts may exceed either total.
  const whole = Math.max(sum, improvedOfEnded?.denominator ?? reliable.total);
  return {
    label: language.label(instrument.label),
    note: language.say(improvedOfEnded ? "change.ended" : "change.twoScores", { count: language.count(whole) }),
    shares: Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, count / whole])),
    ...intervalIn(improvedOfEnded ?? instrument.improvedOfScored, counts.improved, whole),
  };
}

/** Every instrument's bar that can be drawn. */
export function changeData(language: Language, { questions, policy: { fewestForPercent } }: ReportContent): SharesData {
  const { say } = language;
  const rows = questions
    .flatMap((result) => (result.question === "outcomeChange" ? result.instruments : []))
    .map((instrument) => changeRow(language, instrument, fewestForPercent))
    .filter((row) => row !== undefined);
  return {
    categories: [
      { code: "improved", label: say("change.improved"), tone: "first" },
      { code: "unchanged", label: say("change.unchanged"), tone: "rest" },
      { code: "deteriorated", label: say("change.deteriorated"), tone: "second" },
      { code: "missing", label: say("change.missing"), tone: "fourth" },
    ],
    untold: say("change.untold"),
    rows,
  };
}

/** Reliable change on every instrument that shares can be given for, in one chart of the given width. */
export function changeChart(
  language: Language,
  report: Released<ReportContent>,
  { id, width }: { readonly id: string; readonly width: number },
): Element {
  const data = derive(report, (each) => changeData(language, each));
  const { say } = language;
  const sentence = ({ label, shares }: SharesRow) => {
    const parts = data.categories.flatMap(({ code }) => {
      const share = shares[code] ?? 0;
      return share > 0 ? [say("change.share", { part: code, share: percentInWords(language, share) })] : [];
    });
    return say("change.row", { instrument: label, parts: parts.join(", ") });
  };
  return sharesChart(data, {
    id,
    width,
    language,
    title: say("change.title"),
    subtitle: withLine(language, report, say("change.subtitle"), data.rows),
    source: sourceLine(language, report),
    description: data.rows.map(sentence).join(" "),
  });
}
