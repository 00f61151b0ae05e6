import { labelsOf } from "../figures/bins.js";
import type { FigureSpec } from "../figures/figures-result.js";
import { backInAYear, boosterBins } from "./levels.js";

/** The figures of `afterTermination` in the order in which a report tells of them. */
export const afterTerminationSpecs: readonly FigureSpec[] = [
  { code: "boosters", of: "episodes", kind: "shares", levels: labelsOf(boosterBins), ordered: true },
  // Few returns are gathered under a name of their own, which they have to themselves here.
  { code: "returned", of: "episodes", kind: "clock", labels: { reached: "Came back", other_exits: "Came back" } },
  { code: "returnedIn", of: "episodes", kind: "shares", levels: backInAYear, ordered: false },
];
