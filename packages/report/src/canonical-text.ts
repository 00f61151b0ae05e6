import { shortNumber } from "./short-number.js";

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The same value with the keys of every object in the order of their code units, and numbers with at most six decimals. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === "number") return shortNumber(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(byName)
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Plain data as one text, the same for the same data in whichever order its keys stand. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(sorted(value));
}
