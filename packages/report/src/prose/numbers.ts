import type { PrintedCount } from "@rapport/disclosure";

/** A whole number with a comma between thousands. */
export function countInWords(count: number): string {
  return count.toLocaleString("en-GB");
}

/** "25", or "fewer than 10 clients" where fewer stand behind it, however many stays or people they are. */
export function printedCount(printed: PrintedCount): string {
  return "count" in printed ? countInWords(printed.count) : `fewer than ${printed.fewerThan} clients`;
}

/** "a", "a and b", "a, b and c"; an empty text for no item. */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** A number of points with at most two decimals and a true minus sign. */
export function pointsInWords(points: number): string {
  return String(Math.round(points * 100) / 100).replace("-", "\u2212");
}
