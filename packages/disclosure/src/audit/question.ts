import type { Target } from "../system/count-system.js";
import type { Verdict } from "./judge.js";
import type { Range } from "./ranges.js";

/** Whether a target is safe from one reader. */
export interface Question {
  /** The target's place; the same target of several readers is pushed the same way. */
  readonly at: number;
  readonly target: Pick<Target, "width" | "within">;
  readonly constant: number;
  readonly ranges: readonly Range[];
  /** The answer, once there is one: what is found and what is proved only grows. */
  settled?: Exclude<Verdict, "open">;
}
