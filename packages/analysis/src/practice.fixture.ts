import { openDataset } from "@rapport/dataset";
import type { Dataset, GivenRows } from "@rapport/dataset";

type Row = Readonly<Record<string, string>>;

/** A dataset of individual clients, one episode each under the same identifier, with the tables given. */
export async function practiceOf(episodes: readonly Row[], more: GivenRows, asOf = "2026-06-30"): Promise<Dataset> {
  const { dataset, findings } = await openDataset(
    {
      clients: episodes
        .map((row) => ({
          client_id: row["client_id"] ?? row["episode_id"] ?? "",
          kind: "individual",
          consent_analytics: "yes",
        }))
        .filter((row, at, all) => all.findIndex((each) => each.client_id === row.client_id) === at),
      episodes: episodes.map((row) => ({
        client_id: row["episode_id"] ?? "",
        first_contact_on: "2026-01-01",
        opened_on: "2026-01-01",
        ...row,
      })),
      ...more,
    },
    { asOf },
  );
  if (!dataset)
    throw new Error(findings.map((finding) => `${finding.file} ${finding.column}: ${finding.message}`).join("\n"));
  return dataset;
}
