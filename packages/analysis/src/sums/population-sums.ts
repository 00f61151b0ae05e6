import type { Draft, DraftSum } from "@rapport/disclosure";

/** What holds of a population: its tables are of all clients and all episodes, and every client has an episode. */
export function populationSums({ tables = {} }: Draft["population"]): readonly DraftSum[] {
  const same = (whole: string, table: string): readonly DraftSum[] =>
    tables[table] ? [{ whole: `population/${whole}`, parts: [`population/${table}/total`], exhaustive: true }] : [];
  return [
    { whole: "population/episodes", parts: ["population/clients"], exhaustive: false },
    ...same("clients", "byKind"),
    ...same("episodes", "byConcern"),
  ];
}
