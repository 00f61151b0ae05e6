import type { DraftBreakdown } from "@rapport/disclosure";
import { cellOf } from "../cells.js";
import type { Stays } from "../life-table/stays.js";

/** The clients with stays in a stage, each once, by whether they were in it once or more often (P3.9). */
export function clientsOfStays({ cluster, unit }: Stays): DraftBreakdown {
  const clients = new Map<number, { readonly unit: number; readonly times: number }>();
  cluster.forEach((client, at) => {
    clients.set(client, { unit: unit[at] ?? 0, times: (clients.get(client)?.times ?? 0) + 1 });
  });
  const all = [...clients.values()];
  const cell = (some: typeof all) => cellOf(some.map((client) => client.unit));
  return {
    kind: "breakdown",
    total: cell(all),
    parts: [
      { code: "once", ...cell(all.filter(({ times }) => times === 1)) },
      { code: "again", ...cell(all.filter(({ times }) => times > 1)) },
    ],
  };
}
