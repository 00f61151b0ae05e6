import type { Label, StageCurve, StageResult, TimeInStageResult } from "@rapport/analysis";
import type { Element } from "hast";
import { stepInWords, weeksInterval, weeksInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import { exitGroupLabel } from "../exit-groups.js";
import { printedCount } from "../prose/numbers.js";
import { roundingOfLine } from "../prose/line-rounding.js";
import { pointCells } from "./curve-cells.js";
import { dataTable } from "./data-table.js";
import { withHeldBack } from "./with-held-back.js";

/** When a share of the stays was over, with the interval in weeks and to what both are rounded. */
export function overBy(language: Language, position: StageResult["median"]): string {
  const { say } = language;
  if (position.kind === "withheld") return say("table.notShown");
  const { estimate, step } = position;
  const by = estimate === undefined ? say("table.notReached") : weeksInWords(language, estimate, step);
  const doubt = [weeksInterval(language, position), stepInWords(language, position)]
    .filter((words) => words !== "")
    .join(", ");
  return `${by} (${doubt})`;
}

/** Whose stays they are, and how many of these clients were in the stage more than once. */
function clientsOf(language: Language, { clients }: StageResult): string {
  const { say, count } = language;
  if (clients?.kind !== "breakdown") return say("table.notShown");
  const again = clients.parts.find(({ code }) => code === "again");
  const all = count(clients.total);
  return again === undefined || "hidden" in again
    ? all
    : say("stays.clientsAgain", { clients: all, again: printedCount(language, again) });
}

/** One row a stage: how many stays, whose, and when a quarter, half and three quarters of them are over. */
export function mediansTable(language: Language, { stages, level }: TimeInStageResult, id: string): Element {
  const { say } = language;
  const told = stages.some(({ clients }) => clients !== undefined);
  return dataTable({
    id,
    caption: say("stays.mediansCaption", { level: language.percent(level) }),
    columns: [
      say("stays.stage"),
      say("stays.stays"),
      ...(told ? [say("stays.clients")] : []),
      say("stays.quarterOverBy"),
      say("stays.halfOverBy"),
      say("stays.threeQuartersOverBy"),
    ],
    rows: stages.map((stage) => [
      language.label(stage.label),
      stage.stays.kind === "breakdown" ? language.count(stage.stays.total) : say("table.notShown"),
      ...(told ? [clientsOf(language, stage)] : []),
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
  const { say } = language;
  const { stays } = stage;
  const parts =
    stays.kind === "withheld"
      ? []
      : stays.parts.map((part) => [language.label(labels[part.code] ?? part.code), printedCount(language, part)]);
  const caption = say("stays.endedCaption", { stage: language.label(stage.label) });
  return dataTable({
    id,
    caption: withHeldBack(language, caption, parts),
    columns: [say("stays.howItEnded"), say("stays.stays")],
    rows: [
      ...parts,
      [say("table.all"), stays.kind === "withheld" ? say("table.notShown") : language.count(stays.total)],
    ],
  });
}

/** The points of a stage's curve: what is drawn, and the share that left by each exit. */
export function curveTable(
  language: Language,
  stage: Label,
  { exits, points, furthest }: StageCurve,
  level: number,
  id: string,
): Element {
  const { say } = language;
  const rows = points.map(({ day, ...point }) => [
    String(Math.round(day / 7)),
    ...pointCells(language, exits, point, day === 0),
  ]);
  const caption = [
    say("stays.curveCaption", { stage: language.label(stage.label) }),
    ...(rows.some((row) => row.includes("\u2013")) ? [say("table.dashTooFew")] : []),
    roundingOfLine(language, furthest),
  ];
  return dataTable({
    id,
    caption: caption.join(" "),
    columns: [
      say("stays.weeksInStage"),
      exitGroupLabel(language, "open"),
      say("table.interval", { level: language.percent(level) }),
      say("stays.staysStillThere"),
      ...exits.map(({ label }) => language.label(label)),
    ],
    rows,
  });
}
