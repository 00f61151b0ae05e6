import type { TimeInStageResult } from "@rapport/analysis";
import { percentInWords } from "@rapport/charts";
import type { Element } from "hast";
import { curvedStages } from "../curved-stages.js";
import { exitGroupLabels, exitGroupOrder, exitGroups } from "../exit-groups.js";
import { dataTable } from "./data-table.js";

/** What the bars of the ways out show: one row a stage, at the last day of its line. */
export function exitsTable(result: TimeInStageResult, id: string): Element {
  const rows = curvedStages(result).map(({ stage, curve, last }) => ({
    head: [stage.label, String(Math.round(last.day / 7))],
    groups: exitGroups(stage.code, curve, result.order),
  }));
  const columns = exitGroupOrder.filter((code) => rows.some(({ groups }) => groups.some((each) => each.code === code)));
  return dataTable({
    id,
    caption:
      "What became of the stays in each stage, as shares of all stays. A dash stands for none, or for too few to be told apart.",
    columns: ["Stage", "Weeks after entering", ...columns.map((code) => exitGroupLabels[code])],
    rows: rows.map(({ head, groups }) => [
      ...head,
      ...columns.map((code) => {
        const group = groups.find((each) => each.code === code);
        return group ? percentInWords(group.share) : "\u2013";
      }),
    ]),
  });
}
