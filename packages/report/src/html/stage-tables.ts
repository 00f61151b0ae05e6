import type { Label, StageCurve, StagePoint, StageResult, TimeInStageResult } from "@rapport/analysis";
import type { Element } from "hast";
import { percentInWords, stepInWords, weeksInterval, weeksInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import { heldBack, heldBackNote, printedCount } from "../prose/numbers.js";
import { percentRange } from "../prose/percent.js";
import { roundingOfLine } from "../prose/line-rounding.js";
import { dataTable } from "./data-table.js";

/** When a share of the stays was over, with the interval in weeks and to what both are rounded. */
function overBy(language: Language, position: StageResult["median"]): string {
  if (position.kind === "withheld") return "not shown";
  const { estimate, step } = position;
  const by = estimate === undefined ? "not reached" : weeksInWords(language, estimate, step);
  const doubt = [weeksInterval(language, position), stepInWords(language, position)]
    .filter((words) => words !== "")
    .join(", ");
  return `${by} (${doubt})`;
}

/** One row a stage: how many stays, and when a quarter, half and three quarters of them are over. */
export function mediansTable(language: Language, { stages, level }: TimeInStageResult, id: string): Element {
  return dataTable({
    id,
    caption: `When the stays in each stage are over, with ${language.percent(level)} intervals in weeks`,
    columns: ["Stage", "Stays", "A quarter over by", "Half over by", "Three quarters over by"],
    rows: stages.map((stage) => [
      stage.label,
      stage.stays.kind === "breakdown" ? language.count(stage.stays.total) : "not shown",
      overBy(language, stage.lowerQuartile),
      overBy(language, stage.median),
      overBy(language, stage.upperQuartile),
    ]),
  });
}

/** How the stays of a stage ended, or that they last. */
export function staysTable(
  language: Language,
  stage: StageResult,
  labels: Readonly<Record<string, string>>,
  id: string,
): Element {
  const { stays } = stage;
  const parts =
    stays.kind === "withheld"
      ? []
      : stays.parts.map((part) => [labels[part.code] ?? part.code, printedCount(language, part)]);
  const note = parts.some(([, count]) => count === heldBack) ? `. ${heldBackNote(language)}` : "";
  return dataTable({
    id,
    caption: `${stage.label}: how stays ended${note}`,
    columns: ["How it ended", "Stays"],
    rows: [...parts, ["All", stays.kind === "withheld" ? "not shown" : language.count(stays.total)]],
  });
}

/** The interval of a curve's point; at day 0 everybody is there, for certain. */
function pointInterval(language: Language, { day, survival, lower, upper }: StagePoint): string {
  if (day === 0) return language.percent(survival);
  return lower === undefined || upper === undefined ? "not known" : percentRange(language, lower, upper);
}

/** At day 0 everybody is there, for certain. */
function pointShare(language: Language, day: number, share: number): string {
  return day === 0 ? language.percent(share) : percentInWords(language, share);
}

/** The points of a stage's curve: what is drawn, and the share that left by each exit. */
export function curveTable(
  language: Language,
  stage: Label,
  { exits, points, furthest }: StageCurve,
  level: number,
  id: string,
): Element {
  const rows = points.map(({ day, survival, atRisk, incidence, ...interval }) => [
    String(Math.round(day / 7)),
    pointShare(language, day, survival),
    pointInterval(language, { day, survival, incidence, ...interval }),
    atRisk === undefined ? "few or none" : language.count(atRisk),
    ...exits.map(({ code }) => {
      const share = incidence[code];
      return share === undefined ? "\u2013" : pointShare(language, day, share);
    }),
  ]);
  const dash = rows.some((row) => row.includes("\u2013")) ? " A dash stands for too few by then to tell." : "";
  const note = `${dash} ${roundingOfLine(language, furthest)}`;
  return dataTable({
    id,
    caption: `${stage.label}: share still there, and share that left by each way out.${note}`,
    columns: [
      "Weeks in the stage",
      "Still there",
      `${language.percent(level)} interval`,
      "Stays still there",
      ...exits.map(({ label }) => label),
    ],
    rows,
  });
}
