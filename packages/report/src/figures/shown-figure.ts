import type { ClockFigure, CountedThing, MeanFigure, RateFigure, SharesFigure, TimesFigure } from "@rapport/analysis";
import { clockReading } from "../clock-reading.js";

/**
 * How levels are read in a few words: how many have the first (`yes`), how far most came (`furthest`), which level the one
 * in the middle has (`middle`), which are most frequent (`most`), or how many have each (`each`); or that they stand
 * in the table alone (`listed`), where no level can stand for the others.
 */
export type LevelReading = "yes" | "furthest" | "middle" | "most" | "each" | "listed";

/** A figure as a report shows it. */
export interface ShownFigure {
  /** What it is called, with its unit. */
  readonly name: string;
  /** What counts, and which direction is better, in words. */
  readonly counts: string;
  readonly of: CountedThing;
  readonly shown: SharesFigure | MeanFigure | TimesFigure | ClockFigure | RateFigure;
  /** Of shares. */
  readonly reading: LevelReading;
  /** Of a mean: a change is written with its sign. */
  readonly isChange: boolean;
}

/** Whether nothing of a figure is shown. */
export function isWithheld({ shown }: Pick<ShownFigure, "shown">): boolean {
  switch (shown.kind) {
    case "shares":
      return shown.shares.kind === "withheld";
    case "mean":
      return shown.mean.kind === "withheld";
    case "rate":
      return shown.rate.kind === "withheld";
    case "times":
      return shown.steps.every(({ median }) => median.kind === "withheld");
    case "clock":
      return clockReading(shown) === undefined;
    default: {
      const unknown: never = shown;
      return unknown;
    }
  }
}
