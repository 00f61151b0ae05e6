/** A stage, in the place that it has in the model. */
export interface FlowStage {
  readonly label: string;
  /** A quiet word below the label, such as how many stays. */
  readonly note?: string;
}

/** A way in which courses end, such as completion. */
export interface FlowEnd {
  readonly code: string;
  readonly label: string;
  readonly tone: "second" | "third" | "rest";
}

/** So many went from a stage to another one, by its place, or to an end, by its code. */
export interface FlowMove {
  readonly from: number;
  readonly to: number | string;
  readonly count: number;
}

export interface FlowData {
  /** From left to right. */
  readonly stages: readonly FlowStage[];
  /** From top to bottom. */
  readonly ends: readonly FlowEnd[];
  /** A move to a stage at the left is a return. One of each kind at most. */
  readonly moves: readonly FlowMove[];
}

/** Throws a RangeError where a count is not a number from 0, or a move does not lead from a stage to another or to an end. */
export function checkFlowData({ stages, ends, moves }: FlowData): void {
  const isStage = (place: number) => Number.isInteger(place) && place >= 0 && place < stages.length;
  for (const { from, to, count } of moves) {
    if (!(count >= 0 && Number.isFinite(count))) throw new RangeError("A count of moves is a number from 0.");
    const leads = typeof to === "number" ? isStage(to) && to !== from : ends.some(({ code }) => code === to);
    if (!isStage(from) || !leads) throw new RangeError("A move leads from a stage to another stage or to an end.");
  }
}
