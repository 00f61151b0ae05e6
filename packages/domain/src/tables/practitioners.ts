import { areas } from "../codes.js";
import type { Practitioner } from "../records/people/practitioner.js";
import { codeList, titleList } from "./list-cells.js";
import { maybe, needed, recordTable } from "./record-table.js";
import { text } from "./text-cells.js";
import type { Row } from "./tables.js";

/** What the table `practitioners` carries: no licences, and of certifications the titles. */
export interface TabledPractitioner extends Omit<Practitioner, "licences" | "certifications"> {
  readonly certifications?: readonly { readonly title: string }[];
}

export const practitionersTable = recordTable("practitioners", {
  id: needed("practitioner_id", text),
  background: needed("background", text),
  titles: maybe("certifications", titleList),
  specialisms: maybe("specialisms", codeList(areas)),
});

type Fields = Parameters<typeof practitionersTable.toRow>[0];

export function practitionerRow({ certifications = [], ...rest }: TabledPractitioner): Row {
  return practitionersTable.toRow({ ...rest, titles: certifications.map(({ title }) => title) });
}

export function practitionerOf({ titles = [], ...rest }: Fields): TabledPractitioner {
  return titles.length === 0 ? rest : { ...rest, certifications: titles.map((title) => ({ title })) };
}
