import type { Engine } from "../engine/engine.js";
import { quoteName } from "../engine/quote.js";
import type { Table } from "../tables/table.js";

/** What refers to a client, from the nearest table to the furthest: the key, and how its rows are known. */
const steps = [
  ["episode_id", "raw_episodes", "client_id"],
  ["goal_id", "raw_goals", "episode_id"],
  ["intervention_id", "raw_interventions", "episode_id"],
] as const;

const listOf = (key: string) => quoteName(`no_consent_${key}`);

/**
 * Notes the clients who are known not to have consented to analytics, with their episodes, goals and interventions, before
 * any row is left out; to be done once, and only where rows are to be counted.
 */
export async function noteWithoutConsent(engine: Engine): Promise<void> {
  await engine.run(
    `create table if not exists ${listOf("client_id")} as
     select client_id from raw_clients where client_id is not null and consent_analytics in ('no', 'withdrawn')`,
  );
  for (const [key, table, through] of steps) {
    await engine.run(
      `create table if not exists ${listOf(key)} as
       select ${key} from ${table} where ${key} is not null and ${through} in (select ${through} from ${listOf(through)})`,
    );
  }
}

/** The same of people: those who are in no other client. */
const isPersonWithout = `person_id in (select person_id from raw_members where client_id in (select client_id from ${listOf("client_id")}))
  and person_id not in (select person_id from raw_members where person_id is not null and client_id not in (select client_id from ${listOf("client_id")}))`;

/** Lets go of what was noted. */
export async function forgetWithoutConsent(engine: Engine): Promise<void> {
  for (const key of ["client_id", ...steps.map(([each]) => each)]) {
    await engine.run(`drop table if exists ${listOf(key)}`);
  }
}

/** True for a row that is known to be of a client without consent; for rows of `raw_` tables. */
export function isWithoutConsent({ name, columns }: Table): string {
  if (name === "people") return `coalesce(${isPersonWithout}, false)`;
  const keys = ["client_id", ...steps.map(([key]) => key)].filter((key) => columns[key]);
  const known = keys.map((key) => `coalesce(${key} in (select ${key} from ${listOf(key)}), false)`);
  return known.length === 0 ? "false" : known.join(" or ");
}
