/** A whole with its parts, wherever it stands in a report. */
interface Table {
  readonly total: number;
  readonly counts: readonly number[];
}

function tableOf(value: object): Table | undefined {
  const { kind, total, parts } = value as Readonly<Record<string, unknown>>;
  if (kind !== "breakdown" || typeof total !== "number" || !Array.isArray(parts)) return undefined;
  const counts = parts.flatMap((part: unknown) => {
    const { count } = (part ?? {}) as Readonly<Record<string, unknown>>;
    return typeof count === "number" ? [count] : [0];
  });
  return { total, counts };
}

/** Sums of neighbouring parts, since levels in an order are told as "this or more", and of any two. */
function sumsOf(counts: readonly number[]): readonly number[] {
  const runs = counts.flatMap((_, from) => {
    let sum = 0;
    return counts.slice(from).map((count) => (sum += count));
  });
  const pairs = counts.flatMap((one, at) => counts.slice(at + 1).map((other) => one + other));
  return [...runs, ...pairs];
}

/** The percent of a released rate, or the bound in its place. */
function percentOf(value: object): readonly string[] {
  const { kind, percent } = value as Readonly<Record<string, unknown>>;
  if (kind !== "rate" || typeof percent !== "object" || percent === null) return [];
  return Object.values(percent).flatMap((number: unknown) => (typeof number === "number" ? [`${number}%`] : []));
}

/**
 * Every share that may be told of a report's printed tables, in whole percent, and the count that it is of: of each part, of
 * neighbouring parts together, and of any two, in their whole; and of each rate.
 */
export function sharesOf(content: unknown): readonly string[] {
  if (typeof content !== "object" || content === null) return [];
  const table = tableOf(content);
  if (!table) return [...percentOf(content), ...Object.values(content).flatMap(sharesOf)];
  return sumsOf(table.counts).flatMap((sum) => {
    const percent = Math.round((100 * sum) / table.total);
    return [`${sum}`, `${table.total - sum}`, `${percent}`, `${percent}%`];
  });
}
