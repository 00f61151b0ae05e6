/** A category as it was released, or a class of categories. */
interface Category {
  readonly code: string;
  readonly display?: string;
  readonly of?: readonly string[];
}

/** Few enough to be named one by one. */
const nameable = 3;

/**
 * What a report calls a category: its label; for a class its own name, or where it has none, its first and last member
 * where they stand in an order, or all of them where they are few.
 */
export function categoryLabel(
  { code, display, of = [] }: Category,
  labelOf: (code: string) => string,
  ordered = false,
): string {
  if (display !== undefined) return display;
  const [first] = of;
  const last = of.at(-1);
  if (first === undefined || last === undefined || of.length === 1) return labelOf(first ?? code);
  if (ordered) return `${labelOf(first)} to ${labelOf(last)}`;
  return of.length <= nameable ? of.map(labelOf).join(" or ") : "Any of them";
}
