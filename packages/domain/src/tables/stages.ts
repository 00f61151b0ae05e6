import type { StageSpell } from "../records/course/stage-spell.js";
import { maybe, needed, recordTable } from "./record-table.js";
import type { RecordTable } from "./record-table.js";
import { day, text } from "./text-cells.js";

export const stagesTable: RecordTable<StageSpell> = recordTable("stages", {
  episodeId: needed("episode_id", text),
  stage: needed("stage", text),
  enteredOn: needed("entered_on", day),
  leftOn: maybe("left_on", day),
  exit: maybe("exit", text),
  observedFrom: maybe("observed_from", day),
  observedUntil: maybe("observed_until", day),
});
