import type { Engine } from "./engine.js";

/**
 * Makes `units (client_id, unit)`: a unit of protection is a client together with every client that shares a person with
 * it, directly or through others (the connected components). Each round gives every client the smallest unit of those
 * with whom it shares a person, until nothing changes; that takes as many rounds as the longest chain of people.
 */
export async function makeUnits(engine: Engine): Promise<void> {
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
