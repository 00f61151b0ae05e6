import { changeRows, readTable, tablesOf } from "./table-file.js";

/** What a table's rows hang on, from the top: each table comes after those that it refers to. */
const order = [
  "clients",
  "members",
  "people",
  "episodes",
  "stages",
  "pauses",
  "goals",
  "goal_ratings",
  "measures",
  "interventions",
  "assignments",
  "sessions",
];

/** For each table the column by which its rows belong to rows of another. */
const belongsTo: Readonly<Record<string, readonly [column: string, table: string]>> = {
  members: ["client_id", "clients"],
  people: ["person_id", "members"],
  episodes: ["client_id", "clients"],
  stages: ["episode_id", "episodes"],
  pauses: ["episode_id", "episodes"],
  goals: ["episode_id", "episodes"],
  goal_ratings: ["goal_id", "goals"],
  measures: ["episode_id", "episodes"],
  interventions: ["episode_id", "episodes"],
  assignments: ["intervention_id", "interventions"],
  sessions: ["episode_id", "episodes"],
};

/** Takes every client out of a practice's tables that `keep` does not want, with all that is recorded of them. */
export function keepClients(practice: string, keep: (client: Readonly<Record<string, string>>) => boolean): void {
  changeRows(practice, "clients", (row) => (keep(row) ? row : undefined));
  for (const table of order) {
    const owner = belongsTo[table];
    if (owner === undefined) continue;
    const [column, other] = owner;
    const there = new Set(readTable(practice, other).rows.map((row) => row[column]));
    changeRows(practice, table, (row) => (there.has(row[column]) ? row : undefined));
  }
  const unknown = tablesOf(practice).filter((table) => !order.includes(table) && table !== "practitioners");
  if (unknown.length > 0) throw new Error(`These tables still hold rows of clients: ${unknown.join(", ")}.`);
}
