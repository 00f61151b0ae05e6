export const tableNames = [
  "clients",
  "people",
  "members",
  "practitioners",
  "episodes",
  "stages",
  "pauses",
  "goals",
  "goal_ratings",
  "measures",
  "interventions",
  "assignments",
  "sessions",
] as const;
export type TableName = (typeof tableNames)[number];

/** One row: each column of its table, as it stands in a file; an empty string where there is nothing. */
export type Row = Readonly<Record<string, string>>;

/** One household's rows, by table. */
export type Rows = Readonly<Record<TableName, readonly Row[]>>;

/** Rows under construction. */
export type OpenRows = Readonly<Record<TableName, Row[]>>;

export const noRows = (): OpenRows => ({
  clients: [],
  people: [],
  members: [],
  practitioners: [],
  episodes: [],
  stages: [],
  pauses: [],
  goals: [],
  goal_ratings: [],
  measures: [],
  interventions: [],
  assignments: [],
  sessions: [],
});
