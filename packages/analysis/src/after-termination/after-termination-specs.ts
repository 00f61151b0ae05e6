import { labelsOf } from "../figures/bins.js";
import type { FigureSpec } from "../figures/figures-result.js";
import { boosterBins, followedBins, returnBins } from "./levels.js";

/** The figures of `afterTermination` in the order in which a report tells of them. */
export const afterTerminationSpecs: readonly FigureSpec[] = [
  { code: "boosters", of: "episodes", kind: "shares", levels: labelsOf(boosterBins), ordered: true },
  { code: "returned", of: "episodes", kind: "shares", levels: labelsOf(returnBins), ordered: true },
  { code: "followed", of: "episodes", kind: "shares", levels: labelsOf(followedBins), ordered: true },
];
