import { history } from "./background.js";
import { episodes, pauses, planRevisions, stages } from "./course.js";
import { alliance, measures } from "./outcome.js";
import { clients, members, people, practitioners } from "./people.js";
import type { Table } from "./table.js";
import { assignments, goalRatings, goals, interventions, milestones, sessions } from "./work.js";

/** Every table of a dataset; one whose rows are kept or left with another's comes after it. */
export const tables: readonly Table[] = [
  clients,
  members,
  people,
  practitioners,
  episodes,
  stages,
  pauses,
  goals,
  goalRatings,
  measures,
  interventions,
  assignments,
  sessions,
  milestones,
  planRevisions,
  history,
  alliance,
];
