import { areas, clientKinds } from "@rapport/dataset";
import type { Dataset } from "@rapport/dataset";
import type { Draft, DraftBreakdown } from "@rapport/disclosure";
import { breakdownOf } from "./breakdown-of.js";
import { clientsSql, episodesSql, peopleSql } from "./population-sql.js";
import { ageBands, ageBandTree } from "./trees/age-bands.js";
import { areaTree } from "./trees/area-tree.js";

const bandCodes = [...ageBands.map(({ code }) => code), "unknown"];

/** Who the people are by age; nothing where the practice does not record people, or they were not read. */
async function byAgeBand(dataset: Dataset): Promise<Readonly<Record<string, DraftBreakdown>>> {
  if (!dataset.has("people") || !dataset.has("members")) return {};
  const people = breakdownOf(await dataset.select(peopleSql, [dataset.asOf]), bandCodes);
  return people.total.things.length === 0 ? {} : { byAgeBand: { ...people, tree: ageBandTree } };
}

/**
 * Who is in a report: clients with an episode that was opened by the as-of day, and how many did not consent. Its tables:
 * `byKind` (clients), `byConcern` (episodes by the first area that they are about, `none` where none is recorded), and,
 * where people are recorded, `byAgeBand` (people; `unknown` without a year of birth, or with one less than 18 years ago).
 * Every part is there, empty or not. Exact: it has to pass the airlock.
 */
export async function population(dataset: Dataset): Promise<Draft["population"]> {
  const byKind = breakdownOf(await dataset.select(clientsSql, [dataset.asOf]), clientKinds);
  const byConcern = breakdownOf(await dataset.select(episodesSql, [dataset.asOf]), [...areas, "none"]);
  return {
    clients: byKind.total,
    episodes: byConcern.total,
    clientsWithoutConsent: dataset.clientsWithoutConsent,
    tables: { byKind, byConcern: { ...byConcern, tree: areaTree }, ...(await byAgeBand(dataset)) },
  };
}
