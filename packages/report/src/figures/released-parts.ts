import type { FigureGroup } from "@rapport/analysis";
import type { PrintedCount, ReleasedBreakdown, ReleasedMean } from "@rapport/disclosure";
import type { RateWithInterval } from "../prose/percent.js";
import { figureUnder } from "./shown-figures.js";

/** A group's breakdown as it was released; `undefined` where it was not drafted, or is withheld. */
export function breakdownUnder(group: FigureGroup, code: string): ReleasedBreakdown | undefined {
  const figure = figureUnder(group, code)?.figure;
  return figure?.kind === "shares" && figure.shares.kind === "breakdown" ? figure.shares : undefined;
}

/** A part of a breakdown by its code; `undefined` also where it was merged with another. */
export function partUnder(breakdown: ReleasedBreakdown | undefined, code: string): PrintedCount | undefined {
  return breakdown?.parts.find((part) => part.code === code);
}

/** A group's mean, in the same way. */
export function meanUnder(group: FigureGroup, code: string): ReleasedMean | undefined {
  const figure = figureUnder(group, code)?.figure;
  return figure?.kind === "mean" && figure.mean.kind === "mean" ? figure.mean : undefined;
}

/** A group's rate, in the same way, with the interval of its share. */
export function rateUnder(group: FigureGroup, code: string): RateWithInterval | undefined {
  const figure = figureUnder(group, code)?.figure;
  if (figure?.kind !== "rate" || figure.rate.kind !== "rate") return undefined;
  return { ...figure.rate, ...(figure.interval ? { interval: figure.interval } : {}) };
}
