import { shortNumber } from "./short-number.js";

/** The same value with the keys of every object in the order of their code units, and numbers with at most six decimals. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === "number") return shortNumber(value);
  if (typeof value !== "object" || value === null) return value;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return Object.fromEntries(
    Object.keys(fields)
      .toSorted()
      .map((key) => [key, sorted(fields[key])]),
  );
}

/** Plain data as one text, the same for the same data in whichever order its keys stand. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(sorted(value));
}
