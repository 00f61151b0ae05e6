import type { Language } from "@rapport/language";
const tableNames = new Map([
  ["byKind", "Clients by kind"],
  ["byConcern", "Episodes by first concern"],
  ["byAgeBand", "People by age"],
]);

const countedThings = new Map([
  ["byKind", "Clients"],
  ["byConcern", "Episodes"],
  ["byAgeBand", "People"],
]);

const partNames = new Map([
  ["byKind individual", "One person"],
  ["byKind couple", "Couple"],
  ["byKind other", "Another relationship unit"],
  ["byConcern other", "Other concern"],
  ["byConcern none", "No concern recorded"],
  ["byAgeBand unknown", "Age not known"],
]);

/** A code in readable form: "body_image" as "Body image", "18-24" with the dash of a range. */
function readable(code: string): string {
  const words = code
    .replaceAll("_", " ")
    .replace(/\+$/u, " and over")
    .replace(/^(\d+)-(\d+)$/u, "$1\u2013$2");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a table of the population is called; its code in readable form where Rapport has no name for it. */
export function populationTableName(code: string): string {
  return tableNames.get(code) ?? readable(code);
}

/** What a table of the population counts, as the head of a column. */
export function populationThings(language: Language, code: string): string {
  return language.label(countedThings.get(code) ?? "Count");
}

/** What a part of such a table is called. */
export function populationLabel(table: string, code: string): string {
  return partNames.get(`${table} ${code}`) ?? readable(code);
}
