/** One step: how many came to it or went beyond it. */
export interface Step {
  readonly label: string;
  /** Of all, 0 to 1; of the first step 1, since it is of those who came to any. */
  readonly share: number;
  /** Absent, like `upper`, where no interval can be given. */
  readonly lower?: number;
  readonly upper?: number;
  /** The share in words, with how many of how many where that is wanted. */
  readonly value: string;
}

export interface StepData {
  /** From the first to the last. */
  readonly steps: readonly Step[];
}

const slack = 1e-9;

/** Throws a RangeError unless shares are within 0 and 1 and their intervals, and go down from step to step. */
export function checkSteps({ steps }: StepData): void {
  for (const [at, { share, lower = share, upper = share }] of steps.entries()) {
    if (!(lower >= 0 && lower <= share + slack && share <= upper + slack && upper <= 1)) {
      throw new RangeError("A share is a number from 0 to 1, and lies within its interval.");
    }
    const before = steps[at - 1]?.share ?? 1;
    if (share > before + slack) throw new RangeError("Whoever came to a step came to those before it.");
  }
}
