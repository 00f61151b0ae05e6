import type { Proportion } from "@rapport/analysis";
import type { ReleasedPosition } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { ordinary } from "../prose/group-test-class.js";
import type { PlacedFigure, Scale, TableFigure } from "./placed-figure.js";

/** What a row of the table of estimates says beside its place. */
export interface Estimate {
  readonly kind: "mean" | "position" | "spread" | "rate" | "proportion" | "setting" | "derived" | "test";
  readonly state: "printed" | "not reached" | "not given" | "at most" | "at least";
  readonly method: string;
  readonly unit?: string;
  readonly estimate?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly step?: number;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly scaleFrom?: number;
  readonly scaleTo?: number;
}

function scaled({ unit, range }: Scale): Pick<Estimate, "unit" | "scaleFrom" | "scaleTo"> {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(range === undefined ? {} : { scaleFrom: range[0], scaleTo: range[1] }),
  };
}

function positionEstimate(
  { say }: Language,
  { estimate, lower, upper, step }: ReleasedPosition,
  unit: "days" | "sessions",
): Estimate {
  return {
    kind: "position",
    state: estimate === undefined ? "not reached" : "printed",
    method: say("table.methodOfEstimate", { kind: "position" }),
    unit,
    step,
    ...(estimate === undefined ? {} : { estimate }),
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
  };
}

function proportionState({ atMost, atLeast }: Proportion): Estimate["state"] {
  if (atMost !== undefined) return "at most";
  return atLeast === undefined ? "printed" : "at least";
}

/** A share to whole percent, in percent. */
const inPercent = (share: number): number => Math.round(100 * share);

function rateEstimate(
  { say }: Language,
  { rate, interval }: Extract<TableFigure, { readonly kind: "rate" }>,
): Estimate {
  const { numerator, denominator, percent } = rate;
  const about = {
    kind: "rate",
    method: say("table.methodOfEstimate", { kind: "rate" }),
    denominator,
    ...("count" in numerator ? { numerator: numerator.count } : {}),
  } as const;
  if (percent === undefined) return { ...about, state: "not given" };
  const unit = "percent";
  if ("is" in percent) {
    const ends = interval ? { lower: inPercent(interval.lower), upper: inPercent(interval.upper) } : {};
    return { ...about, unit, state: "printed", estimate: percent.is, ...ends };
  }
  return "atMost" in percent
    ? { ...about, unit, state: "at most", atMost: percent.atMost }
    : { ...about, unit, state: "at least", atLeast: percent.atLeast };
}

/** A figure as a row of the table of estimates; `undefined` where it belongs into another table. */
export function estimateOf(language: Language, { shown }: Pick<PlacedFigure, "shown">): Estimate | undefined {
  const methodOf = (kind: Estimate["kind"]) => language.say("table.methodOfEstimate", { kind });
  switch (shown.kind) {
    case "mean": {
      const { kind, n, ...mean } = shown.mean;
      return { kind, ...mean, ...scaled(shown.scale), state: "printed", denominator: n, method: methodOf(kind) };
    }
    case "position":
      return positionEstimate(language, shown.position, shown.unit);
    case "spread":
      return { ...shown.spread, ...scaled(shown.scale), state: "printed", method: methodOf("spread") };
    case "proportion": {
      const { proportion } = shown;
      const state = proportionState(proportion);
      return {
        kind: "proportion",
        ...proportion,
        unit: "share",
        state,
        method: methodOf("proportion"),
      };
    }
    case "rate":
      return rateEstimate(language, shown);
    case "derived":
      return { kind: "derived", ...shown.value, unit: shown.unit, state: "printed", method: shown.method };
    case "test": {
      const { kind, below, method } = shown;
      const p = { kind, method, unit: "p" } as const;
      return below < 1 ? { ...p, state: "at most", atMost: below } : { ...p, state: "at least", atLeast: ordinary };
    }
    case "setting":
      return {
        kind: "setting",
        estimate: shown.value,
        ...scaled(shown.scale),
        state: "printed",
        method: methodOf("setting"),
      };
    case "counts":
    case "curve":
    case "withheld":
      return undefined;
    default: {
      const unknown: never = shown;
      return unknown;
    }
  }
}
