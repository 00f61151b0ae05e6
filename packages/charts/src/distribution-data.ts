/** Scores between two ends, which may be those of several bins in one. */
export interface DistributionBin {
  readonly from: number;
  readonly until: number;
  /** How many bins of the axis it stands for; 1 by default. */
  readonly spans?: number;
  /** How many are in it; absent where that is not told: then its place is an outline. */
  readonly count?: number;
}

export interface DistributionRow {
  readonly label: string;
  /** A quiet word beside the label, such as how many people. */
  readonly note?: string;
  /** From the lowest scores to the highest. */
  readonly bins: readonly DistributionBin[];
}

export interface DistributionData {
  /** One above the other, at most two. */
  readonly rows: readonly DistributionRow[];
  /** The ends of the axis's bins, going up: fixed by the scale, without looking at the data. */
  readonly edges: readonly number[];
  /** The line between two sides of the scale, and what it is called; absent where there is none. */
  readonly cutOff?: {
    readonly at: number;
    readonly label: string;
    /** The side that the name is about: an arrow leads there. */
    readonly side: "above" | "below";
  };
  /** What the axis measures, and which direction is better. */
  readonly axis: string;
  /** What a place without a bar stands for, in a sentence; it is said where there is such a place. */
  readonly low: string;
  /** What an outline stands for, in a sentence; it is said where there is one. */
  readonly untold: string;
}

function checkBin({ from, until, count = 0, spans = 1 }: DistributionBin, [first, last]: readonly [number, number]) {
  if (!(from < until && from >= first && until <= last)) throw new RangeError("A bin lies within the axis.");
  if (!(count >= 0 && count < Infinity && spans >= 1 && spans < Infinity)) {
    throw new RangeError("A count is a number from 0 up.");
  }
}

/** Throws a RangeError for edges that do not go up, and for what lies outside them or is no count. */
export function checkDistribution({ rows, edges, cutOff }: DistributionData): void {
  const [first = Number.NaN, last = Number.NaN] = [edges[0], edges.at(-1)];
  const goUp = edges.every((edge, at) => Number.isFinite(edge) && (at === 0 || edge > (edges[at - 1] ?? edge)));
  if (!goUp || !(first < last)) throw new RangeError("The edges of bins are two numbers or more that go up.");
  if (rows.length > 2) throw new RangeError("A chart holds two distributions against each other.");
  if (cutOff && !(cutOff.at >= first && cutOff.at <= last)) throw new RangeError("A cut-off lies within the axis.");
  for (const { bins } of rows) {
    for (const bin of bins) checkBin(bin, [first, last]);
  }
}
