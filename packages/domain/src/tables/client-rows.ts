import { analyticsConsent } from "./analytics-consent.js";
import type { TabledConsent } from "./analytics-consent.js";
import { clientsTable } from "./clients.js";
import type { TabledClient } from "./clients.js";
import { grouped } from "./grouped.js";
import type { Row } from "./tables.js";

/** The rows of `clients`, each with what its consents come to. */
export function clientRows(clients: readonly TabledClient[], consents: readonly TabledConsent[]): readonly Row[] {
  const byClient = grouped(consents, ({ clientId }) => clientId);
  return clients.map((client) =>
    clientsTable.toRow({ ...client, consent: analyticsConsent(client, byClient.get(client.id) ?? []) }),
  );
}
