import type { FigureGroup, SharesFigure } from "@rapport/analysis";
import type { PrintedCount, ReleasedMean } from "@rapport/disclosure";
import { figureUnder } from "../../figures/shown-figures.js";

/** Shares of a group by their code, where they are shown. */
export interface ShownShares {
  readonly figure: SharesFigure;
  readonly total: number;
  /** A level as it is printed; `undefined` where it stands in a class of several. */
  readonly part: (level: string) => PrintedCount | undefined;
}

export function sharesIn(group: FigureGroup, code: string): ShownShares | undefined {
  const figure = figureUnder(group, code)?.figure;
  if (figure?.kind !== "shares" || figure.shares.kind === "withheld") return undefined;
  const { total, parts } = figure.shares;
  return { figure, total, part: (level) => parts.find((each) => each.code === level) };
}

/** A mean of a group by its code, where it is shown. */
export function meanIn(group: FigureGroup, code: string): ReleasedMean | undefined {
  const figure = figureUnder(group, code)?.figure;
  return figure?.kind === "mean" && figure.mean.kind === "mean" ? figure.mean : undefined;
}
