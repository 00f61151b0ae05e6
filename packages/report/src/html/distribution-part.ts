import type { InstrumentResult, ReportContent, ScoresAt } from "@rapport/analysis";
import type { Released, ReleasedPart } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { scoreSideWords, scoresInWords, scoreTimeWords } from "../prose/distribution-words.js";
import { printedCount } from "../prose/numbers.js";
import { chartFigure } from "./chart-figure.js";
import { dataTable } from "./data-table.js";
import { details } from "./details.js";
import { instrumentDistribution } from "./distribution-chart.js";
import { withHeldBack } from "./with-held-back.js";

type Row = readonly [string, ...string[]];

/** A row for each part of either time, in their order; a dash where the other one has no such part. */
function partRows(
  language: Language,
  before: ScoresAt["sides"],
  after: ScoresAt["sides"],
  wordsOf: (part: ReleasedPart) => string,
): readonly Row[] {
  if (before?.kind !== "breakdown" || after?.kind !== "breakdown") return [];
  const parts = [
    ...before.parts,
    ...after.parts.filter(({ code }) => !before.parts.some((part) => part.code === code)),
  ];
  const cell = (of: typeof before, code: string) => {
    const found = of.parts.find((part) => part.code === code);
    return found ? printedCount(language, found) : "\u2013";
  };
  return parts.map((part) => [wordsOf(part), cell(before, part.code), cell(after, part.code)]);
}

/** How many people have a score in each bin before treatment and at its end, and on each side of the cut-off. */
function distributionTable(language: Language, { label, distribution }: InstrumentResult, id: string): Element {
  const { say } = language;
  const { bins = [], before, after } = distribution ?? {};
  const rows = [
    ...partRows(language, before?.bins, after?.bins, (part) => scoresInWords(language, bins, part)),
    ...partRows(language, before?.sides, after?.sides, ({ code }) => scoreSideWords(language, code)),
  ];
  return dataTable({
    id,
    caption: withHeldBack(language, say("distribution.caption", { instrument: language.label(label) }), rows),
    columns: [say("distribution.score"), scoreTimeWords(language, "before"), scoreTimeWords(language, "after")],
    rows,
  });
}

/** The chart of scores before and after with its table, to be opened; nothing where it is not drawn. */
export function distributionPart(
  language: Language,
  report: Released<ReportContent>,
  instrument: InstrumentResult,
  id: string,
): readonly Element[] {
  const chart = instrumentDistribution(language, report, instrument, `${id}-scores-chart`);
  if (!chart) return [];
  const { say, label } = language;
  const tableId = `${id}-scores`;
  return [
    chartFigure(language, { wide: chart, caption: say("distribution.reading"), tableId }),
    details(say("group.about", { group: label(instrument.label), words: language.within(say("distribution.table")) }), [
      distributionTable(language, instrument, tableId),
    ]),
  ];
}
