import type { MetricResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { levelCounts } from "../level-counts.js";
import { authorText } from "../prose/author-text.js";
import { printedCount } from "../prose/numbers.js";
import { dataTable } from "./data-table.js";
import { shareCell } from "./share-cell.js";
import { withHeldBack } from "./with-held-back.js";

/** How many courses stayed at each step, and how many came to it or went beyond it; nothing where it is no metric of steps. */
export function stepsTable(
  language: Language,
  { figure, reached = [] }: MetricResult,
  { caption, level, id }: { readonly caption: string; readonly level: number; readonly id: string },
): readonly Element[] {
  const counts = figure.kind === "shares" ? levelCounts(figure) : undefined;
  if (figure.kind !== "shares" || figure.shares.kind === "withheld" || !counts || reached.length === 0) return [];
  const { say, count, label: nameOf } = language;
  const { parts } = figure.shares;
  const rows = counts.levels.map(({ label, printed }, at): readonly [string, ...string[]] => {
    const [code = ""] = parts[at]?.of ?? [parts[at]?.code ?? ""];
    const found = reached.find((step) => step.code === code)?.share;
    const came = at === 0 ? count(counts.total) : found ? count(found.numerator) : say("table.notGiven");
    const share = at === 0 ? language.percent(1) : shareCell(language, found);
    return [authorText(nameOf(label)), printed ? printedCount(language, printed) : say("table.notShown"), came, share];
  });
  return [
    dataTable({
      id,
      caption: withHeldBack(language, caption, rows),
      columns: [
        say("steps.step"),
        say("steps.furthest"),
        say("steps.came"),
        say("steps.share", { level: language.percent(level) }),
      ],
      rows,
    }),
  ];
}
