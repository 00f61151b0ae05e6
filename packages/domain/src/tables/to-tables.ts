import { assignmentRow, assignmentsTable } from "./assignments.js";
import type { CareRecords } from "./care-records.js";
import { clientRows } from "./client-rows.js";
import { clientsTable } from "./clients.js";
import { episodeRows, episodesWithRows } from "./episode-rows.js";
import { episodesTable } from "./episodes.js";
import { goalRatingsTable } from "./goal-ratings.js";
import { goalsTable } from "./goals.js";
import { historyRow, historyTable } from "./histories.js";
import { interventionsTable } from "./interventions.js";
import { measuresTable } from "./measures.js";
import { membersTable } from "./members.js";
import { milestoneRow, milestonesTable } from "./milestones.js";
import { pausesTable } from "./pauses.js";
import { peopleTable } from "./people.js";
import { planRevisionsTable } from "./plan-revisions.js";
import { practitionerRow, practitionersTable } from "./practitioners.js";
import { sessionsTable } from "./sessions.js";
import { stagesTable } from "./stages.js";
import type { TabledRecords } from "./tabled-records.js";
import type { Row, Tables } from "./tables.js";
import { withoutEpisodes } from "./without-episodes.js";

/**
 * A practice's records as the tables that `openDataset` of `@rapport/dataset` reads: a table's name to its rows, a column
 * to text, `''` for an empty cell. Tables without rows are left out. Rows are in the order of the records.
 *
 * An episode that never began (no `openedOn` and no stay), or that was entered in error, has no row, and neither has what
 * belongs to it; a revision of a plan that is not among `plans` has none either. The table `alliance` has no records here: add
 * its rows to the tables. The consent of a client is `yes` only if it was given for the client or by every member, and nobody
 * refused or withdrew (P1.4). `fromTables` says what no table carries. The records are taken as checked.
 */
export function toTables(records: CareRecords | TabledRecords): Tables {
  const { clients = [], episodes = [], consents = [] } = records;
  const choices = ("pathwayChoices" in records ? records.pathwayChoices : undefined) ?? [];
  const kept = episodesWithRows(episodes, { spells: records.stageSpells ?? [], choices });
  const ids = new Set(kept.map(({ id }) => id));
  const leftOut = new Set(episodes.map(({ id }) => id).filter((id) => !ids.has(id)));
  const rest = withoutEpisodes(records, leftOut);
  const members = clients.flatMap(({ id, members: people = [] }) =>
    people.map((personId) => ({ clientId: id, personId })),
  );
  const pauses = episodes
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, pauses: each = [] }) => each.map((pause) => ({ episodeId: id, ...pause })));
  const tables: readonly (readonly [name: string, rows: readonly Row[]])[] = [
    [clientsTable.name, clientRows(clients, consents)],
    [membersTable.name, members.map(membersTable.toRow)],
    [peopleTable.name, (records.people ?? []).map(peopleTable.toRow)],
    [practitionersTable.name, (records.practitioners ?? []).map(practitionerRow)],
    [episodesTable.name, episodeRows(kept)],
    [stagesTable.name, rest.stageSpells.map(stagesTable.toRow)],
    [pausesTable.name, pauses.map(pausesTable.toRow)],
    [goalsTable.name, rest.goals.map(goalsTable.toRow)],
    [goalRatingsTable.name, rest.goalRatings.map(goalRatingsTable.toRow)],
    [measuresTable.name, rest.measures.map(measuresTable.toRow)],
    [interventionsTable.name, rest.interventions.map(interventionsTable.toRow)],
    [assignmentsTable.name, rest.homework.map(assignmentRow)],
    [sessionsTable.name, rest.sessions.map(sessionsTable.toRow)],
    [milestonesTable.name, rest.milestones.map(milestoneRow)],
    [planRevisionsTable.name, rest.planRevisions.map(planRevisionsTable.toRow)],
    [historyTable.name, rest.histories.map(historyRow)],
  ];
  return Object.fromEntries(tables.filter(([, rows]) => rows.length > 0));
}
