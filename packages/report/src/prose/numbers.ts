import type { PrintedCount } from "@rapport/disclosure";

/** A whole number with a comma between thousands. */
export function countInWords(count: number): string {
  return count.toLocaleString("en-GB");
}

/** "25", or "fewer than 10" where the count is under the threshold. */
export function printedCount(printed: PrintedCount): string {
  return "count" in printed ? countInWords(printed.count) : `fewer than ${printed.fewerThan}`;
}

/** "one stay", "25 stays". */
export function counted(count: number, one: string, many: string): string {
  return `${countInWords(count)} ${count === 1 ? one : many}`;
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
