import { areas, closures, declineReasons, pathways } from "../codes.js";
import type { EpisodeOfCare } from "../records/course/episode-of-care.js";
import { codeList } from "./list-cells.js";
import { maybe, needed, recordTable } from "./record-table.js";
import { code, day, text } from "./text-cells.js";

/** What the tables `episodes` and `pauses` carry of an episode. */
export type TabledEpisode = Omit<EpisodeOfCare, "status" | "stageModel">;

/** An episode without its pauses. */
export const episodesTable = recordTable("episodes", {
  id: needed("episode_id", text),
  clientId: needed("client_id", text),
  practitionerId: maybe("practitioner_id", text),
  firstContactOn: needed("first_contact_on", day),
  openedOn: needed("opened_on", day),
  closedOn: maybe("closed_on", day),
  closure: maybe("closure", code(closures)),
  declineReason: maybe("decline_reason", code(declineReasons)),
  concerns: maybe("concerns", codeList(areas)),
  pathway: maybe("pathway", code(pathways)),
  previousEpisodeId: maybe("previous_episode_id", text),
  practiceId: maybe("practice_id", text),
});
