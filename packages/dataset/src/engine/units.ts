import type { Engine } from "./engine.js";

/**
 * Gives every client the smallest client that it shares a person with, directly or through others. Each round takes the
 * smallest so far of those with whom it shares a person, until nothing changes; that takes as many rounds as the longest
 * chain of people.
 */
async function joinClients(engine: Engine): Promise<void> {
  await engine.run("create table units as select client_id, client_id as unit from clients");
  for (;;) {
    await engine.run(
      `create table next_units as
       with by_person as (
         select person_id, min(unit) as unit from members join units using (client_id) group by person_id
       )
       select units.client_id, least(units.unit, coalesce(min(by_person.unit), units.unit)) as unit
       from units
       left join members using (client_id)
       left join by_person using (person_id)
       group by units.client_id, units.unit`,
    );
    const [changed] = await engine.select(
      "select count(*) as n from units join next_units using (client_id) where units.unit <> next_units.unit",
    );
    await engine.run("drop table units");
    await engine.run("alter table next_units rename to units");
    if (changed?.["n"] === 0) return;
  }
}

/**
 * Makes `units (client_id, client, unit)`: a unit of protection is a client together with every client that shares a person with
 * it, directly or through others (the connected components). Units are numbered from 0 without gaps, in the order of the
 * smallest client of each, so that the same records give the same numbers.
 */
export async function makeUnits(engine: Engine): Promise<void> {
  const [members] = await engine.select("select count(*) as n from members");
  if (members?.["n"] === 0) {
    await engine.run(
      `create table units as
       select client_id, client, client as unit
       from (select client_id, cast(row_number() over (order by client_id) - 1 as integer) as client from clients)`,
    );
    return;
  }
  await joinClients(engine);
  await engine.run(
    `create table numbered_units as
     select
       client_id,
       cast(row_number() over (order by client_id) - 1 as integer) as client,
       cast(dense_rank() over (order by unit) - 1 as integer) as unit
     from units`,
  );
  await engine.run("drop table units");
  await engine.run("alter table numbered_units rename to units");
}

/** The clients of each unit, by its number. */
export async function clientsOfUnits(engine: Engine): Promise<readonly (readonly string[])[]> {
  const clients: string[][] = [];
  for (const row of await engine.select("select client_id, unit from units order by unit, client_id")) {
    const of = (clients[Number(row["unit"])] ??= []);
    of.push(String(row["client_id"]));
  }
  return clients;
}

/** The places of each unit's practices in a list of them, by the unit's number; a unit without any has none. */
export async function practicesOfUnits(
  engine: Engine,
  practices: readonly string[],
): Promise<readonly (readonly number[])[]> {
  const place = new Map(practices.map((practice, at) => [practice, at]));
  const rows = await engine.select(
    "select distinct units.unit, practice_id from units left join episodes using (client_id) order by units.unit, practice_id",
  );
  const places: number[][] = [];
  for (const { unit, practice_id: practice } of rows) {
    const of = (places[Number(unit)] ??= []);
    const at = typeof practice === "string" ? place.get(practice) : undefined;
    if (at !== undefined) of.push(at);
  }
  return places;
}

/** The practitioners of each unit, by its number; practitioners are numbered from 1, a unit without any has none. */
export async function practitionersOfUnits(engine: Engine): Promise<readonly (readonly number[])[]> {
  const rows = await engine.select(
    `select units.unit, list_sort(array_agg(distinct number) filter (where number is not null)) as numbers
     from units
     left join episodes using (client_id)
     left join (
       select practitioner_id, cast(row_number() over (order by practitioner_id) as integer) as number
       from (select distinct practitioner_id from episodes where practitioner_id is not null)
     ) named using (practitioner_id)
     group by units.unit order by units.unit`,
  );
  return rows.map(({ numbers }) => (Array.isArray(numbers) ? numbers : []));
}
