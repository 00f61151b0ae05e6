import type {
  ClockFigure,
  InterventionTypeResult,
  MeanFigure,
  MetricResult,
  SharesFigure,
  TimesFigure,
} from "@rapport/analysis";
import { clockReading } from "./clock-reading.js";
import { authorText } from "./prose/author-text.js";
import { doseCounts, whatCounts } from "./prose/what-counts.js";

/** One figure of an intervention type; a dose is two or three of them. */
export interface PracticeFigure {
  /** Its label with its unit, in its author's words. */
  readonly name: string;
  /** What of a course counts, and which direction is better, in words. */
  readonly counts: string;
  readonly metric: MetricResult;
  readonly shown: SharesFigure | MeanFigure | TimesFigure | ClockFigure;
}

function nameOf({ label, unit }: MetricResult, of = ""): string {
  const named = unit === undefined ? authorText(label) : `${authorText(label)} (${authorText(unit)})`;
  return `${named}${of}`;
}

function doseFigures(metric: MetricResult): readonly PracticeFigure[] {
  const { figure } = metric;
  if (figure.kind !== "dose") return [];
  const one = (of: keyof typeof doseCounts, shown: SharesFigure): PracticeFigure => ({
    name: nameOf(metric, `: ${doseCounts[of].name}`),
    counts: whatCounts(metric, doseCounts[of].counts),
    metric,
    shown,
  });
  return [
    one("practices", figure.practices),
    one("perWeek", figure.perWeek),
    ...(figure.minutes === undefined ? [] : [one("minutes", figure.minutes)]),
  ];
}

/** All figures of a type, in the order in which its author declared them. */
export function practiceFigures({ metrics }: Pick<InterventionTypeResult, "metrics">): readonly PracticeFigure[] {
  return metrics.flatMap((metric) => {
    const { figure } = metric;
    if (figure.kind === "dose") return doseFigures(metric);
    return [{ name: nameOf(metric), counts: whatCounts(metric), metric, shown: figure }];
  });
}

/** Whether nothing of a figure is shown. */
export function isWithheld({ shown }: Pick<PracticeFigure, "shown">): boolean {
  switch (shown.kind) {
    case "shares":
      return shown.shares.kind === "withheld";
    case "mean":
      return shown.mean.kind === "withheld";
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
