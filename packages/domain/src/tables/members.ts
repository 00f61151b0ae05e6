import { needed, recordTable } from "./record-table.js";
import { text } from "./text-cells.js";

/** One row for each person of each client. */
export const membersTable = recordTable("members", {
  clientId: needed("client_id", text),
  personId: needed("person_id", text),
});
