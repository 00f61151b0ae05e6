import { statusOf } from "./analytics-consent.js";
import type { TabledConsent } from "./analytics-consent.js";
import { clientsTable } from "./clients.js";
import type { TabledClient } from "./clients.js";
import { grouped } from "./grouped.js";
import { membersTable } from "./members.js";
import { readRows } from "./read-rows.js";
import type { TableIssue } from "./table-issue.js";
import { unknownIds } from "./unknown-ids.js";

interface ReadClients {
  readonly clients: readonly TabledClient[];
  readonly consents: readonly TabledConsent[];
  readonly issues: readonly TableIssue[];
}

/** The clients of `clients` with their members of `members`, and their consents. */
export function readClients(tables: object): ReadClients {
  const clients = readRows(tables, clientsTable);
  const members = readRows(tables, membersTable);
  const membersOf = grouped(
    members.rows.map(({ value }) => value),
    ({ clientId }) => clientId,
  );
  // Which clients there are is not known while their own rows cannot be read.
  const orphans =
    clients.issues.length > 0
      ? []
      : unknownIds(members.rows, {
          path: [membersTable.name, "client_id"],
          idOf: ({ clientId }) => clientId,
          known: new Set(clients.rows.map(({ value }) => value.id)),
        });
  return {
    clients: clients.rows.map(({ value: { consent: _consent, ...client } }) => {
      const people = membersOf.get(client.id)?.map(({ personId }) => personId);
      return people ? { ...client, members: people } : client;
    }),
    consents: clients.rows.map(({ value: { id, consent } }) => ({ clientId: id, status: statusOf[consent] })),
    issues: [...clients.issues, ...members.issues, ...orphans],
  };
}
