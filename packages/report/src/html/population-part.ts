import type { PopulationTable, ReportContent } from "@rapport/analysis";
import { printedValue } from "@rapport/analysis";
import { percentInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { heldBack, heldBackNote, printedCount } from "../prose/numbers.js";
import { populationThings } from "../prose/population-labels.js";
import { dataTable } from "./data-table.js";
import { details } from "./details.js";

function populationTable(
  language: Language,
  { code, label, figure, labels }: PopulationTable,
  fewestForPercent: number,
  id: string,
): Element {
  if (figure.kind === "withheld") {
    return h("p.quiet", { id }, `${label}: not shown, since too few clients stand behind it.`);
  }
  const { parts, total } = figure;
  const given = total >= fewestForPercent;
  const share = (count: number | undefined) =>
    given && count !== undefined && count > 0 ? percentInWords(language, Math.min(1, count / total)) : "not given";
  const rows = parts.map((part) => [
    labels[part.code] ?? part.code,
    printedCount(language, part),
    share(printedValue(part)),
  ]);
  const note = rows.some(([, count]) => count === heldBack) ? `. ${heldBackNote(language)}` : "";
  return dataTable({
    id,
    caption: `${label}${note}`,
    columns: ["Group", populationThings(language, code), "Share"],
    rows: [...rows, ["All", language.count(total), given ? language.percent(1) : "not given"]],
  });
}

/** Who a report is about, in tables to be opened; nothing where there are none. */
export function populationPart(
  language: Language,
  { population: { tables }, policy }: ReportContent,
): readonly Element[] {
  if (tables.length === 0) return [];
  return [
    details(
      "Who they are: figures",
      // Ids by place, since a code may hold anything.
      tables.map((table, at) => populationTable(language, table, policy.fewestForPercent, `population-${at + 1}`)),
    ),
  ];
}
