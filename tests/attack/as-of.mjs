// A practice's records as they stood on an earlier day, and the records of some of its clients.

/** @typedef {Readonly<Record<string, string>>} Row */
/** @typedef {Readonly<Record<string, readonly Row[]>>} Tables */

/** Day on which a record began, and what was not yet known where it ended later: column by column, the day that makes it known. */
const records = {
  episodes: { from: "opened_on", later: { closed_on: ["closed_on", "closure", "decline_reason"] } },
  stages: { from: "entered_on", later: { left_on: ["left_on", "exit"] } },
  pauses: { from: "paused_on", later: { resumed_on: ["resumed_on"] } },
  goals: { from: "set_on", later: {} },
  goal_ratings: { from: "rated_on", later: {} },
  measures: { from: "taken_on", later: {} },
  interventions: { from: "started_on", later: { ended_on: ["ended_on"] } },
  assignments: {
    from: "assigned_on",
    later: { reported_on: ["reported_on", "completion", "helpfulness", "distress", "roadblock", "details"] },
  },
  sessions: { from: "held_on", later: {} },
};

/**
 * @param {Row} row
 * @param {Readonly<Record<string, readonly string[]>>} later
 * @param {string} day
 */
function asKnown(row, later, day) {
  const unknown = Object.entries(later).flatMap(([column, columns]) => ((row[column] ?? "") > day ? columns : []));
  return unknown.length === 0 ? row : { ...row, ...Object.fromEntries(unknown.map((column) => [column, ""])) };
}

/** What a status was before the day from which another one holds. */
const unsettled = {
  goals: { lifecycle_status: "active", achievement_status: "in-progress", status_on: "" },
  interventions: { status: "in-progress" },
};

/**
 * Rows whose key is among those of other rows.
 * @param {readonly Row[]} rows
 * @param {string} column
 * @param {readonly Row[]} others
 */
function linkedTo(rows, column, others) {
  const keys = new Set(others.map((row) => row[column]));
  return rows.filter((row) => keys.has(row[column]));
}

/**
 * Only what hangs together with the episodes that are given.
 * @param {Tables} tables
 * @param {readonly Row[]} some
 * @returns {Tables}
 */
function around(tables, some) {
  const there = new Set(some.map((row) => row["episode_id"]));
  const episodes = some.map((row) =>
    there.has(row["previous_episode_id"]) ? row : { ...row, previous_episode_id: "" },
  );
  const of = (/** @type {string} */ name) => tables[name] ?? [];
  const clients = linkedTo(of("clients"), "client_id", episodes);
  const members = linkedTo(of("members"), "client_id", clients);
  const ofEpisodes = (/** @type {string} */ name) => linkedTo(of(name), "episode_id", episodes);
  const goals = ofEpisodes("goals");
  const interventions = ofEpisodes("interventions");
  return {
    ...tables,
    episodes,
    clients,
    members,
    people: linkedTo(of("people"), "person_id", members),
    stages: ofEpisodes("stages"),
    pauses: ofEpisodes("pauses"),
    measures: ofEpisodes("measures"),
    sessions: ofEpisodes("sessions"),
    goals,
    interventions,
    goal_ratings: linkedTo(of("goal_ratings"), "goal_id", goals),
    assignments: linkedTo(of("assignments"), "intervention_id", interventions),
  };
}

/**
 * The records that were there on a day: what began later is not there, and what ended later is open.
 * @param {Tables} tables
 * @param {string} day An ISO date.
 * @returns {Tables}
 */
export function asOf(tables, day) {
  const known = Object.fromEntries(
    Object.entries(records).map(([name, { from, later }]) => {
      const rows = (tables[name] ?? []).filter(
        (row) => (row[from] ?? "") <= day && (row["observed_from"] ?? "") <= day,
      );
      return [name, rows.map((row) => asKnown(row, later, day))];
    }),
  );
  const goals = (known["goals"] ?? []).map((row) =>
    (row["status_on"] ?? "") > day ? { ...row, ...unsettled.goals } : row,
  );
  const ended = new Map((tables["interventions"] ?? []).map((row) => [row["intervention_id"], row["ended_on"] ?? ""]));
  const interventions = (known["interventions"] ?? []).map((row) =>
    (ended.get(row["intervention_id"]) ?? "") > day ? { ...row, ...unsettled.interventions } : row,
  );
  return around({ ...tables, ...known, goals, interventions }, known["episodes"] ?? []);
}

/** What an episode is about first, as a report tells it. */
const firstConcern = (/** @type {Row} */ episode) => (episode["concerns"] ?? "").split(";")[0]?.trim() || "none";

/**
 * The records of the clients of one kind, or the episodes with one first concern, as a report about them reads them.
 * @param {Tables} tables
 * @param {Readonly<Record<string, string>>} filters `kind` or `concern`.
 * @returns {Tables}
 */
export function narrowed(tables, filters) {
  const kinds = new Map((tables["clients"] ?? []).map((row) => [row["client_id"], row["kind"]]));
  const { kind, concern } = filters;
  const episodes = (tables["episodes"] ?? []).filter(
    (row) =>
      (kind === undefined || kinds.get(row["client_id"]) === kind) &&
      (concern === undefined || firstConcern(row) === concern),
  );
  return around(tables, episodes);
}

/** The last days of so many quarters, the last one first given: ISO dates in order of time. @param {number} count @param {number} year */
export function quarterEnds(count, year) {
  const ends = ["03-31", "06-30", "09-30", "12-31"];
  return Array.from({ length: count }, (_, at) => `${year + Math.floor(at / 4)}-${ends[at % 4]}`);
}
