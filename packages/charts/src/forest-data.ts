/** A group: what it came to, with its interval. */
export interface ForestRow {
  readonly label: string;
  /** The number and its interval in words, or why there is none; stands at the right. */
  readonly value: string;
  /** Absent where nothing is shown of the group: then it has no dot. */
  readonly estimate?: number;
  /** Absent, like `upper`, where no interval can be given; where one of them is, the interval is open there. */
  readonly lower?: number;
  readonly upper?: number;
}

export interface ForestData {
  /** From top to bottom. */
  readonly rows: readonly ForestRow[];
  /** The line that groups are held against, for instance no change, and what it is called; absent where there is none. */
  readonly reference?: { readonly at: number; readonly label: string };
  /** What the axis takes in whatever the rows are: 0 for times. */
  readonly from?: number;
  /** What the axis measures, in which unit, and what left and right mean. */
  readonly axis: string;
  /** The numbers from one tick to the next, fixed without looking at the data; for instance 0.5. */
  readonly step: number;
}

/** Throws a RangeError for an estimate that cannot be: not finite, or outside its interval. */
export function checkEstimate({ estimate, lower, upper }: Pick<ForestRow, "estimate" | "lower" | "upper">): void {
  const given = [estimate, lower, upper].filter((value) => value !== undefined);
  if (!given.every((value) => Number.isFinite(value))) throw new RangeError("An estimate and its interval are finite.");
  if (estimate === undefined && (lower ?? upper) !== undefined)
    throw new RangeError("An interval belongs to an estimate.");
  const [from, at, to] = [lower ?? estimate ?? 0, estimate ?? 0, upper ?? estimate ?? 0];
  if (!(from <= at && at <= to)) throw new RangeError("An estimate lies within its interval.");
}

/** Throws a RangeError for numbers that cannot be: not finite, or an interval that leaves its estimate out. */
export function checkForest({ rows, reference, from = 0, step }: ForestData): void {
  if (!(step > 0 && Number.isFinite(step))) throw new RangeError("The step from tick to tick is more than 0.");
  if (!Number.isFinite(from)) throw new RangeError("The axis begins at a finite number.");
  if (reference && !Number.isFinite(reference.at))
    throw new RangeError("The reference line stands at a finite number.");
  for (const row of rows) checkEstimate(row);
}
