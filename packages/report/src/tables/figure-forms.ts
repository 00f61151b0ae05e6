import type { ClockFigure, MeanFigure, RateFigure, SessionCurve, SharesFigure, StageCurve } from "@rapport/analysis";
import type { ReleasedBreakdown, ReleasedMean, ReleasedPosition, Withheld } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { authorText } from "../prose/author-text.js";
import type { CountsFigure, Scale, TableFigure } from "./placed-figure.js";

const withheld: TableFigure = { kind: "withheld" };

export function countsForm(counts: ReleasedBreakdown | Withheld, labelOf: CountsFigure["labelOf"]): TableFigure {
  return counts.kind === "withheld" ? withheld : { kind: "counts", counts, labelOf };
}

export function sharesForm(language: Language, { shares, levels }: SharesFigure): TableFigure {
  const labels = new Map(levels.map(({ code, label }) => [code, authorText(language.label(label))]));
  return countsForm(shares, ({ code }) => labels.get(code) ?? code);
}

export function meanForm(mean: ReleasedMean | Withheld, scale: Scale): TableFigure {
  return mean.kind === "withheld" ? withheld : { kind: "mean", mean, scale };
}

/** A mean on its scale; `unit` is what its author says that it is in. */
export function scaledMeanForm({ mean, range, share }: MeanFigure, unit?: string): TableFigure {
  const named = share ? "share" : unit;
  return meanForm(mean, { range, ...(named === undefined ? {} : { unit: named }) });
}

export function positionForm(position: ReleasedPosition | Withheld, unit: "days" | "sessions" = "days"): TableFigure {
  return position.kind === "withheld" ? withheld : { kind: "position", position, unit };
}

export function rateForm({ rate, interval }: RateFigure): TableFigure {
  return rate.kind === "withheld" ? withheld : { kind: "rate", rate, ...(interval ? { interval } : {}) };
}

export function curveForm(curve: StageCurve | SessionCurve | undefined): TableFigure {
  return curve === undefined ? withheld : { kind: "curve", curve };
}

export function clockForm({ curve }: ClockFigure): TableFigure {
  return curveForm(curve);
}
