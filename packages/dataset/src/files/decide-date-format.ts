import type { DateFormat } from "./date-format.js";

/** How many different cells of a column can be read in which way. */
export interface DateCounts {
  readonly iso: number;
  readonly isoWithTime: number;
  readonly universal: number;
  readonly yearFirst: number;
  readonly dotted: number;
  /** With slashes or hyphens: a day in one order only, in both but not the same day, and the same day in both. */
  readonly dayFirstOnly: number;
  readonly monthFirstOnly: number;
  readonly either: number;
  readonly same: number;
  readonly shortYear: number;
}

/**
 * How a column's days are written, decided from all of its cells: the one format that fits them (cells that no format fits
 * are looked at elsewhere), or that several do, or that cells are in several. `undefined` where there is nothing to read,
 * which is so too where some cells are ISO dates: the others are mistakes then.
 */
export function decideDateFormat(counts: DateCounts): DateFormat | "ambiguous" | "mixed" | undefined {
  const { dayFirstOnly, monthFirstOnly, either, same } = counts;
  if (counts.iso > 0) return counts.isoWithTime > 0 ? "iso-with-time" : undefined;
  const families = {
    iso: counts.isoWithTime + counts.universal,
    yearFirst: counts.yearFirst,
    dotted: counts.dotted,
    slashed: dayFirstOnly + monthFirstOnly + either + same,
    shortYear: counts.shortYear,
  };
  const present = Object.values(families).filter((count) => count > 0).length;
  if (present === 0) return undefined;
  if (present > 1 || (dayFirstOnly > 0 && monthFirstOnly > 0)) return "mixed";
  if (counts.universal > 0 || families.shortYear > 0) return "ambiguous";
  if (families.iso > 0) return "iso-with-time";
  if (families.yearFirst > 0) return "year-first";
  if (families.dotted > 0) return "day-first-dots";
  if (dayFirstOnly > 0) return "day-first";
  if (monthFirstOnly > 0) return "month-first";
  // The fifth of May is the same day in both orders.
  return either > 0 ? "ambiguous" : "day-first";
}
