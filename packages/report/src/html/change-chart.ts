import { printedValue } from "@rapport/analysis";
import type { InstrumentResult, ReportContent } from "@rapport/analysis";
import { percentInWords, sharesChart } from "@rapport/charts";
import type { SharesData, SharesRow } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { partOf } from "../prose/outcome-sentences.js";
import { sourceLine } from "./source-line.js";

function known(instrument: InstrumentResult, code: string): number {
  const { reliable, started } = instrument;
  const part = partOf(reliable, code) ?? partOf(started, code);
  return (part && printedValue(part)) ?? 0;
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
    label: instrument.label,
    note: improvedOfEnded
      ? `about ${language.count(whole)} whose episode ended`
      : `about ${language.count(whole)} with two scores`,
    shares: Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, count / whole])),
  };
}

/** Every instrument's bar that can be drawn. */
export function changeData(language: Language, { questions, policy: { fewestForPercent } }: ReportContent): SharesData {
  const rows = questions
    .flatMap((result) => (result.question === "outcomeChange" ? result.instruments : []))
    .map((instrument) => changeRow(language, instrument, fewestForPercent))
    .filter((row) => row !== undefined);
  return {
    categories: [
      { code: "improved", label: "Improved reliably", tone: "first" },
      { code: "unchanged", label: "No reliable change", tone: "rest" },
      { code: "deteriorated", label: "Deteriorated reliably", tone: "second" },
      { code: "missing", label: "No second score", tone: "fourth" },
    ],
    untold: "Held back, or left over by rounding",
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
  const sentence = ({ label, shares }: SharesRow) =>
    `${label}: ${data.categories
      .filter(({ code }) => (shares[code] ?? 0) > 0)
      .map((category) => `${percentInWords(language, shares[category.code] ?? 0)} ${category.label.toLowerCase()}`)
      .join(", ")}.`;
  return sharesChart(data, {
    id,
    width,
    title: "Reliable change from before treatment to its end",
    subtitle: "Share of people; the note on each bar says which people are counted",
    source: sourceLine(language, report),
    description: data.rows.map(sentence).join(" "),
  });
}
