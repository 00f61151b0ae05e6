import type { FigureSpec } from "../figures/figures-result.js";
import { adjustedRange } from "./adjusted-changes.js";

/** The figures of each group of `commitment`, in the order of a report. */
export const commitmentSpecs: readonly FigureSpec[] = [
  { code: "adjustedChange", of: "clients", kind: "mean", range: adjustedRange },
  { code: "completed", of: "episodes", kind: "rate" },
];
