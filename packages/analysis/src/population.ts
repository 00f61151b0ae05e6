import type { Dataset } from "@rapport/dataset";
import type { Draft } from "@rapport/disclosure";
import { numberIn } from "./cells.js";

const populationSql = `
  select
    count(distinct clients.client_id) as clients,
    count(*) as episodes,
    count(distinct units.unit) as units
  from episodes
  join clients on clients.client_id = episodes.client_id
  join units on units.client_id = clients.client_id
  where episodes.opened_on <= cast($1 as date)`;

/** Who is in a report: clients with an episode that was opened by the as-of day, and how many did not consent. */
export async function population(dataset: Dataset): Promise<Draft["population"]> {
  const [row] = await dataset.select(populationSql, [dataset.asOf]);
  const units = row ? numberIn(row, "units") : 0;
  const without = dataset.clientsWithoutConsent;
  return {
    clients: { count: row ? numberIn(row, "clients") : 0, units },
    episodes: { count: row ? numberIn(row, "episodes") : 0, units },
    // Nothing is known of whom they share people with, so each counts for itself.
    clientsWithoutConsent: { count: without, units: without },
  };
}
