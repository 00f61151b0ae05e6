import { analyticsConsents, clientKinds } from "../codes.js";
import type { Client } from "../records/people/client.js";
import { maybe, needed, recordTable } from "./record-table.js";
import { code, text } from "./text-cells.js";

/** What the tables `clients` and `members` carry of a client. Without rows in `members` nobody is named. */
export interface TabledClient extends Omit<Client, "members"> {
  readonly members?: readonly string[];
}

/** A client beside its consent, which is a record of its own. */
export const clientsTable = recordTable("clients", {
  id: needed("client_id", text),
  kind: needed("kind", code(clientKinds)),
  referralSource: maybe("referral_source", text),
  consent: needed("consent_analytics", code(analyticsConsents)),
});
