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

/** Sums of neighbouring parts, since levels in an order are told as "this or more", and of any two; each once. */
function sumsOf(counts: readonly number[]): ReadonlySet<number> {
  const sums = new Set<number>();
  for (const [at, one] of counts.entries()) {
    let run = one;
    sums.add(one);
    for (const other of counts.slice(at + 1)) {
      run += other;
      sums.add(run).add(one + other);
    }
  }
  return sums;
}

/** The percent of a released rate, or the bound in its place. */
function percentOf(value: object): readonly string[] {
  const { kind, percent } = value as Readonly<Record<string, unknown>>;
  if (kind !== "rate" || typeof percent !== "object" || percent === null) return [];
  return Object.values(percent).flatMap((number: unknown) => (typeof number === "number" ? [`${number}%`] : []));
}

function collect(content: unknown, into: Set<string>): void {
  if (typeof content !== "object" || content === null) return;
  const table = tableOf(content);
  if (!table) {
    for (const percent of percentOf(content)) into.add(percent);
    for (const value of Object.values(content)) collect(value, into);
    return;
  }
  for (const sum of sumsOf(table.counts)) {
    const percent = Math.round((100 * sum) / table.total);
    into
      .add(`${sum}`)
      .add(`${table.total - sum}`)
      .add(`${percent}`)
      .add(`${percent}%`);
  }
}

/**
 * Every share that may be told of a report's printed tables, in whole percent, and the count that it is of: of each part, of
 * neighbouring parts together, and of any two, in their whole; and of each rate. Each once.
 */
export function sharesOf(content: unknown): ReadonlySet<string> {
  const shares = new Set<string>();
  collect(content, shares);
  return shares;
}
