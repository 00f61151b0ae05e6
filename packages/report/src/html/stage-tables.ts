import type { Label, StageCurve, StagePoint, StageResult, TimeInStageResult } from "@rapport/analysis";
import type { Element } from "hast";
import { weeksInterval, weeksInWords } from "@rapport/charts";
import { countInWords, printedCount } from "../prose/numbers.js";
import { percentRange, wholePercent } from "../prose/percent.js";
import { dataTable } from "./data-table.js";

function halfOver({ median }: StageResult): readonly [string, string] {
  if (median.kind === "withheld") return ["not shown", "not shown"];
  const half = median.estimate === undefined ? "not reached" : weeksInWords(median.estimate);
  return [half, weeksInterval(median)];
}

/** One row a stage: how many stays, when half are over, and the interval in weeks. */
export function mediansTable({ stages, level }: TimeInStageResult, id: string): Element {
  return dataTable({
    id,
    caption: "When half of the stays in each stage are over",
    columns: ["Stage", "Stays", "Half over by", `${wholePercent(level)} interval, weeks`],
    rows: stages.map((stage) => [
      stage.label,
      stage.stays.kind === "breakdown" ? countInWords(stage.stays.total) : "not shown",
      ...halfOver(stage),
    ]),
  });
}

/** How the stays of a stage ended, or that they last. */
export function staysTable(stage: StageResult, labels: Readonly<Record<string, string>>, id: string): Element {
  const { stays } = stage;
  return dataTable({
    id,
    caption: `${stage.label}: how stays ended`,
    columns: ["How it ended", "Stays"],
    rows:
      stays.kind === "withheld"
        ? [["All", "not shown"]]
        : [
            ...stays.parts.map((part) => [labels[part.code] ?? part.code, printedCount(part)]),
            ["All", countInWords(stays.total)],
          ],
  });
}

/** The interval of a curve's point; at day 0 everybody is there, for certain. */
function pointInterval({ day, survival, lower, upper }: StagePoint): string {
  if (day === 0) return wholePercent(survival);
  return lower === undefined || upper === undefined ? "not known" : percentRange(lower, upper);
}

/** The points of a stage's curve: what is drawn, and the share that left by each exit. */
export function curveTable(
  stage: Label,
  { exits, points }: StageCurve,
  { level, k }: { readonly level: number; readonly k: number },
  id: string,
): Element {
  const few = `fewer than ${k}`;
  const rows = points.map((point) => [
    String(Math.round(point.day / 7)),
    wholePercent(point.survival),
    pointInterval(point),
    point.atRisk === undefined ? few : countInWords(point.atRisk),
    ...exits.map(({ code }) => {
      const share = point.incidence[code];
      return share === undefined ? few : wholePercent(share);
    }),
  ]);
  const note = rows.some((row) => row.includes(few)) ? ` \u201cFewer than ${k}\u201d counts clients.` : "";
  return dataTable({
    id,
    caption: `${stage.label}: share still there, and share that left by each way out.${note}`,
    columns: [
      "Weeks in the stage",
      "Still there",
      `${wholePercent(level)} interval`,
      "Stays still there",
      ...exits.map(({ label }) => label),
    ],
    rows,
  });
}
