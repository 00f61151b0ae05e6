import type { Person } from "../records/people/person.js";
import { whole } from "./number-cells.js";
import { maybe, needed, recordTable } from "./record-table.js";
import type { RecordTable } from "./record-table.js";
import { text } from "./text-cells.js";

/** What the table `people` carries of a person. */
export type TabledPerson = Omit<Person, "orientation" | "pronouns">;

export const peopleTable: RecordTable<TabledPerson> = recordTable("people", {
  id: needed("person_id", text),
  birthYear: maybe("birth_year", whole(1900, 2100)),
  gender: maybe("gender", text),
});
