import { checkEstimate } from "./forest-data.js";

/** What one series came to in a row. */
export interface DotPoint {
  /** The number and its interval in words behind what its series is called, or why there is none. */
  readonly words: string;
  /** Absent where nothing is shown: then it has no mark. */
  readonly estimate?: number;
  /** Absent, like `upper`, where no interval can be given; where one of them is, the interval is open there. */
  readonly lower?: number;
  readonly upper?: number;
}

export interface DotRow {
  readonly label: string;
  /** One for each series, in the same order in every row. */
  readonly points: readonly DotPoint[];
}

/** Rows that belong together. */
export interface DotGroup {
  /** Stands above its rows; absent where there is one group alone. */
  readonly label?: string;
  readonly rows: readonly DotRow[];
}

/** A scale of shares is the same in every chart: 0 to 1, written as 0 to 100 %. */
export type DotUnit =
  | { readonly kind: "share" }
  | {
      readonly kind: "number";
      /** The numbers from one tick to the next, fixed without looking at the data; for instance 0.5. */
      readonly step: number;
      /** What the axis takes in whatever the rows are: 0 for times. */
      readonly from?: number;
    };

export interface DotPlotData {
  /** How many points a row has: one series, or two with marks of their own. */
  readonly series: 1 | 2;
  /** From top to bottom. */
  readonly groups: readonly DotGroup[];
  readonly unit: DotUnit;
  /** What the axis measures, and in which unit. */
  readonly axis: string;
  /** A line that everything is held against, for instance no change, and what it is called. */
  readonly reference?: { readonly at: number; readonly label: string };
}

function isShare(value: number | undefined): boolean {
  return value === undefined || (value >= 0 && value <= 1);
}

function checkPoint(point: DotPoint, unit: DotUnit): void {
  checkEstimate(point);
  const { estimate, lower, upper } = point;
  if (unit.kind === "share" && ![estimate, lower, upper].every(isShare)) {
    throw new RangeError("A share and its interval lie within 0 and 1.");
  }
}

/** Throws a RangeError for what cannot be drawn. */
export function checkDotPlot({ series, groups, unit, reference }: DotPlotData): void {
  if (reference && !(Number.isFinite(reference.at) && (unit.kind === "number" || isShare(reference.at)))) {
    throw new RangeError("The reference line stands at a number on the axis.");
  }
  if (unit.kind === "number") {
    if (!(unit.step > 0 && Number.isFinite(unit.step)))
      throw new RangeError("The step from tick to tick is more than 0.");
    if (!Number.isFinite(unit.from ?? 0)) throw new RangeError("The axis begins at a finite number.");
  }
  for (const { points } of groups.flatMap(({ rows }) => rows)) {
    if (points.length !== series) throw new RangeError("Every row has a point for each series.");
    for (const point of points) checkPoint(point, unit);
  }
}
