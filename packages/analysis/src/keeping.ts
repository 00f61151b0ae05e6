import type { Dataset, Parameter } from "@rapport/dataset";
import type { Query } from "./query.js";

/** A part that many queries share, word for word and with the same parameters first. */
export interface Shared extends Query {
  /** A word for it. */
  readonly name: string;
}

/** Every parameter has to be named in a query that it is given to; this says nothing else, and costs nothing. */
function namingAll(parameters: readonly Parameter[]): string {
  return parameters.map((_, at) => `(cast($${at + 1} as varchar) is null or true)`).join(" and ") || "true";
}

interface Kept extends Query {
  readonly table: string;
  /** The part as it was asked, with what was kept before in it. */
  readonly asked: string;
}

const isSame = (one: readonly Parameter[], other: readonly Parameter[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

/** A query that reads what is kept where it had the part itself. */
function reading(sql: string, kept: readonly Kept[]): string {
  return kept.reduce(
    (text, { table, sql: part, parameters }) =>
      text.replaceAll(`(${part})`, () => `(select * from ${table} where ${namingAll(parameters)})`),
    sql,
  );
}

/**
 * Asks a dataset in a way in which the engine answers shared parts once, and not again for every query that has them. What is
 * answered is the same. A part may hold those that come before it, and one that is kept already is not kept again.
 */
export async function keeping<Answer>(
  dataset: Dataset,
  parts: readonly Shared[],
  ask: (dataset: Dataset) => Promise<Answer>,
): Promise<Answer> {
  const kept: Kept[] = [];
  const forget: (() => Promise<void>)[] = [];
  try {
    for (const { name, sql, parameters } of parts) {
      const asked = reading(sql, kept);
      const made = await dataset.keep(name, asked, parameters);
      forget.push(made.forget);
      // The longest first, since it can hold the others.
      kept.unshift({ table: made.table, asked, sql, parameters });
    }
    return await ask({
      ...dataset,
      select: (sql, parameters) => dataset.select(reading(sql, kept), parameters),
      numbers: (sql, columns, parameters) => dataset.numbers(reading(sql, kept), columns, parameters),
      keep: (name, sql, parameters = []) => {
        const before = kept.find((each) => [each.sql, each.asked].includes(sql) && isSame(each.parameters, parameters));
        // Who keeps it already takes it away.
        if (before) return Promise.resolve({ table: before.table, forget: () => Promise.resolve() });
        return dataset.keep(name, reading(sql, kept), parameters);
      },
    });
  } finally {
    for (const each of forget) await each();
  }
}
