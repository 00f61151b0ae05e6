import { LedgerError } from "./ledger-error.js";

/** An error that says where something else was expected, and not what stands there. */
export function malformed(place: string, expected: string): LedgerError {
  return new LedgerError("malformed", `${place}: expected ${expected}.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields of an object that has all of `required`, and beside them `optional` ones only. */
export function fields<Required extends string, Optional extends string = never>(
  value: unknown,
  place: string,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): Readonly<Record<Required, unknown>> & Readonly<Partial<Record<Optional, unknown>>> {
  if (!isRecord(value)) throw malformed(place, "an object");
  const known: ReadonlySet<string> = new Set([...required, ...optional]);
  const complete = required.every((name) => Object.hasOwn(value, name));
  if (!complete || Object.keys(value).some((name) => !known.has(name))) {
    throw malformed(place, `the fields ${[...known].join(", ")} and no others`);
  }
  // Its names have just been checked.
  return value as Readonly<Record<Required, unknown>> & Readonly<Partial<Record<Optional, unknown>>>;
}

/** Every item of a list, read. */
export function list<Item>(
  value: unknown,
  place: string,
  read: (item: unknown, place: string) => Item,
): readonly Item[] {
  if (!Array.isArray(value)) throw malformed(place, "a list");
  // A list read from JSON has no holes; one from elsewhere may, and `Array.from` visits them.
  return Array.from(value, (item: unknown, at) => read(item, `${place}[${at}]`));
}

/** Every entry of an object whose names are free, read. A name is not told in an error, since it may say something. */
export function entries<Item>(
  value: unknown,
  place: string,
  read: (item: unknown, place: string) => Item,
): Readonly<Record<string, Item>> {
  if (!isRecord(value)) throw malformed(place, "an object");
  return Object.fromEntries(
    Object.entries(value).map(([name, item], at) => [name, read(item, `${place}, entry ${at}`)]),
  );
}

export function text(value: unknown, place: string): string {
  if (typeof value !== "string" || value === "") throw malformed(place, "text that is not empty");
  return value;
}

export function whole(value: unknown, place: string, least: number): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < least || Object.is(value, -0)) {
    throw malformed(place, `a whole number from ${least} up`);
  }
  return value;
}

export function day(value: unknown, place: string): string {
  const parsed =
    typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  // The 30th of February is parsed as a day in March.
  if (
    typeof value !== "string" ||
    !parsed ||
    Number.isNaN(parsed.getTime()) ||
    !parsed.toISOString().startsWith(value)
  ) {
    throw malformed(place, "an ISO date");
  }
  return value;
}

/** Throws where two of the names are the same. */
export function distinct(names: readonly string[], place: string): void {
  if (new Set(names).size < names.length) throw malformed(place, "each of them once");
}
