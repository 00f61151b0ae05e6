import type { StageGroup, StageGroupsResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { printedCount } from "../prose/numbers.js";
import { dataTable } from "./data-table.js";
import { overBy } from "./stage-tables.js";
import { withHeldBack } from "./with-held-back.js";

/** How many stays last; a dash where that is not told apart from ways out. */
function stillThere(language: Language, { stays }: StageGroup): string {
  if (stays.kind === "withheld") return language.say("table.notShown");
  const open = stays.parts.find(({ code }) => code === "open");
  return open ? printedCount(language, open) : "\u2013";
}

/** One row a stage and group: how many stays, how many of them last, and when half are over. */
export function stageGroupsTable(
  language: Language,
  { by, stages }: StageGroupsResult,
  level: number,
  id: string,
): Element {
  const { say, label, count } = language;
  const rows = stages.flatMap((stage) =>
    stage.groups.map((group) => [
      label(stage.label),
      label(group.label),
      group.stays.kind === "breakdown" ? count(group.stays.total) : say("table.notShown"),
      stillThere(language, group),
      overBy(language, group.median),
    ]),
  );
  return dataTable({
    id,
    caption: withHeldBack(language, say("stayGroups.tableCaption", { level: language.percent(level) }), rows),
    columns: [
      say("stays.stage"),
      say("stayGroups.by", { by }),
      say("stays.stays"),
      label("Still there"),
      say("stays.halfOverBy"),
    ],
    rows,
  });
}
