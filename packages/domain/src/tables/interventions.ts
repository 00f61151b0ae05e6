import { procedureStatuses } from "../codes.js";
import type { Intervention } from "../records/work/intervention.js";
import { maybe, needed, recordTable } from "./record-table.js";
import type { RecordTable } from "./record-table.js";
import { code, day, text } from "./text-cells.js";

export const interventionsTable: RecordTable<Intervention> = recordTable("interventions", {
  id: needed("intervention_id", text),
  episodeId: needed("episode_id", text),
  goalId: maybe("goal_id", text),
  type: needed("type", text),
  startedOn: needed("started_on", day),
  endedOn: maybe("ended_on", day),
  status: needed("status", code(procedureStatuses)),
});
