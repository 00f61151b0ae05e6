import { assignmentsTable, homeworkOf } from "./assignments.js";
import { readClients } from "./from-clients.js";
import { readEpisodes } from "./from-episodes.js";
import { goalRatingOf, goalRatingsTable } from "./goal-ratings.js";
import { goalsTable } from "./goals.js";
import { historyOf, historyTable } from "./histories.js";
import { interventionsTable } from "./interventions.js";
import { measuresTable } from "./measures.js";
import { milestonesTable } from "./milestones.js";
import { peopleTable } from "./people.js";
import { planRevisionsTable } from "./plan-revisions.js";
import { practitionerOf, practitionersTable } from "./practitioners.js";
import { readRows } from "./read-rows.js";
import type { Reading } from "./read-rows.js";
import { sessionsTable } from "./sessions.js";
import { stagesTable } from "./stages.js";
import type { TabledRecords, TablesResult } from "./tabled-records.js";
import type { Tables } from "./tables.js";

/** Nobody reads a longer list of issues. */
const mostIssues = 100;

/**
 * The records that tables hold: every kind of which there is one, or what is wrong with the first 100 cells, each with a
 * code and a place such as `goals[3].set_on`, rows counted from 0. It never throws, and no issue repeats a cell. Tables
 * and columns of other names are passed over, and so is the table `alliance`, of which there is no record. Rules between fields and between records are not checked: `openDataset` of
 * `@rapport/dataset` checks those.
 *
 * No table carries: a person's orientation and pronouns; licences, and of certifications more than the title; the days
 * and persons of consents; the status and the stage model of an episode; free texts; the levels and the target of a goal;
 * the ids of ratings and measures, and ratings by a measure; the session in which homework was given, and what a
 * roadblock led to; who was in a session; the day on which a milestone was celebrated; the plan, the reason and the goals of a
 * revision; the id of a history, its problems but the first, and of that one more than onset, context and distress; what was
 * tried before, the circumstances, the medical and the sexual background; intake calls, referrals, offers, choices and
 * changes of pathways, plans, reviews and releases.
 */
export function fromTables(tables: Tables): TablesResult {
  try {
    return read(tables);
  } catch {
    // Only objects that answer with code of their own, such as proxies, come here.
    return notTables;
  }
}

const notTables: TablesResult = {
  issues: [{ code: "not-a-table", path: "", message: "Expected an object from table names to lists of rows." }],
};

function values<Fields>({ rows }: Reading<Fields>): readonly Fields[] {
  return rows.map(({ value }) => value);
}

function read(tables: unknown): TablesResult {
  if (typeof tables !== "object" || tables === null || Array.isArray(tables)) return notTables;
  const { clients, consents, issues: ofClients } = readClients(tables);
  const people = readRows(tables, peopleTable);
  const practitioners = readRows(tables, practitionersTable);
  const { episodes, issues: ofEpisodes } = readEpisodes(tables);
  const stays = readRows(tables, stagesTable);
  const goals = readRows(tables, goalsTable);
  const ratings = readRows(tables, goalRatingsTable);
  const scored = ratings.rows.map(({ value, at }) => goalRatingOf(value, at));
  const measures = readRows(tables, measuresTable);
  const interventions = readRows(tables, interventionsTable);
  const assignments = readRows(tables, assignmentsTable);
  const sessions = readRows(tables, sessionsTable);
  const milestones = readRows(tables, milestonesTable);
  const revisions = readRows(tables, planRevisionsTable);
  const histories = readRows(tables, historyTable);
  const ofWork = [interventions, assignments, sessions, milestones];
  const flat = [people, practitioners, histories, stays, revisions, goals, ratings, measures, ...ofWork];
  const issues = [
    ...ofClients,
    ...ofEpisodes,
    ...flat.flatMap((each) => each.issues),
    ...scored.flatMap((each) => each.issues ?? []),
  ];
  if (issues.length > 0) return { issues: issues.slice(0, mostIssues) };
  const all: Required<TabledRecords> = {
    people: values(people),
    clients,
    practitioners: values(practitioners).map(practitionerOf),
    consents,
    episodes,
    stageSpells: values(stays),
    goals: values(goals),
    goalRatings: scored.flatMap((each) => (each.issues ? [] : [each.value])),
    measures: values(measures),
    interventions: values(interventions),
    homework: values(assignments).map(homeworkOf),
    sessions: values(sessions),
    milestones: values(milestones),
    planRevisions: values(revisions),
    histories: values(histories).map(historyOf),
  };
  return { value: Object.fromEntries(Object.entries(all).filter(([, records]) => records.length > 0)) };
}
