import type { Parameter } from "@rapport/dataset";

/** A query with what its `$1`, `$2`… stand for. Text that comes from outside is a parameter, and never part of `sql`. */
export interface Query {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** A query around another one, with parameters of its own; `sql` is given the names under which they are bound. */
export function around(
  inner: Query,
  values: readonly Parameter[],
  sql: (inner: string, names: readonly string[]) => string,
): Query {
  const names = values.map((_, at) => `$${inner.parameters.length + at + 1}`);
  return { sql: sql(inner.sql, names), parameters: [...inner.parameters, ...values] };
}
