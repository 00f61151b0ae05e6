/** A line about a table or a column for people who have no use for a rule's id, such as (P1.4), or for code's marks. */
export function plainWords(about: string): string {
  return about.replaceAll(/ \(P\d[^)]*\)/gu, "").replaceAll("`", "");
}
