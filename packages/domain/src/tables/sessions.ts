import { attendances, sessionFormats, sessionModalities } from "../records/code-lists.js";
import type { Session } from "../records/work/session.js";
import { whole } from "./number-cells.js";
import { maybe, needed, recordTable } from "./record-table.js";
import type { RecordTable } from "./record-table.js";
import { code, day, text, yesNo } from "./text-cells.js";

/** What the table `sessions` carries: not who was there, nor who led it. */
export type TabledSession = Omit<Session, "practitionerId" | "present">;

export const sessionsTable: RecordTable<TabledSession> = recordTable("sessions", {
  id: needed("session_id", text),
  episodeId: needed("episode_id", text),
  heldOn: needed("held_on", day),
  format: needed("format", code(sessionFormats)),
  modality: needed("modality", code(sessionModalities)),
  attendance: needed("attendance", code(attendances)),
  minutes: maybe("minutes", whole(0, 1440)),
  booster: maybe("booster", yesNo),
});
