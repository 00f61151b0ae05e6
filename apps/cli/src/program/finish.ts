import type { Outcome } from "../outcome.js";

/** Is given what a command did; how that is shown is for the caller of the program. */
export type Finish = (outcome: Outcome) => void;
