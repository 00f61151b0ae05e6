function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]));
}

/** Plain data as JSON with every object's fields in order of their names, so that equal data are equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}
