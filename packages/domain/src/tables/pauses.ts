import { maybe, needed, recordTable } from "./record-table.js";
import { day, text } from "./text-cells.js";

/** One row for each pause of each episode. */
export const pausesTable = recordTable("pauses", {
  episodeId: needed("episode_id", text),
  pausedOn: needed("paused_on", day),
  resumedOn: maybe("resumed_on", day),
});
