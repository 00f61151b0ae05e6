import type { Measure } from "../records/goals/measure.js";
import { answers } from "./json-cells.js";
import { number } from "./number-cells.js";
import { maybe, needed, recordTable } from "./record-table.js";
import type { RecordTable } from "./record-table.js";
import { day, text } from "./text-cells.js";

/** What the table `measures` carries: everything but the measure's own id. */
export type TabledMeasure = Omit<Measure, "id">;

export const measuresTable: RecordTable<TabledMeasure> = recordTable("measures", {
  episodeId: needed("episode_id", text),
  personId: maybe("person_id", text),
  instrument: needed("instrument", text),
  takenOn: needed("taken_on", day),
  score: maybe("score", number()),
  items: maybe("items", answers),
  rater: maybe("rater", text),
});
