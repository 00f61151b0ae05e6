import type { PopulationTable, ReportContent } from "@rapport/analysis";
import { printedValue } from "@rapport/analysis";
import { percentInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { printedCount } from "../prose/numbers.js";
import { populationThings } from "../prose/population-labels.js";
import { dataTable } from "./data-table.js";
import { details } from "./details.js";
import { withHeldBack } from "./with-held-back.js";

function populationTable(
  language: Language,
  { code, label, figure, labels }: PopulationTable,
  fewestForPercent: number,
  id: string,
): Element {
  const { say } = language;
  const name = language.label(label);
  if (figure.kind === "withheld") {
    return h("p.quiet", { id }, say("population.tooFew", { table: name }));
  }
  const { parts, total } = figure;
  const given = total >= fewestForPercent;
  const share = (count: number | undefined) =>
    given && count !== undefined && count > 0
      ? percentInWords(language, Math.min(1, count / total))
      : say("table.notGiven");
  const rows = parts.map((part) => [
    language.label(labels[part.code] ?? part.code),
    printedCount(language, part),
    share(printedValue(part)),
  ]);
  return dataTable({
    id,
    caption: withHeldBack(language, name, rows),
    columns: [say("table.group"), populationThings(language, code), say("table.share")],
    rows: [...rows, [say("table.all"), language.count(total), given ? language.percent(1) : say("table.notGiven")]],
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
      language.say("population.figures"),
      // Ids by place, since a code may hold anything.
      tables.map((table, at) => populationTable(language, table, policy.fewestForPercent, `population-${at + 1}`)),
    ),
  ];
}
