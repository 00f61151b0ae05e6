import { releaseMean, releaseSpread } from "../figures/release-mean.js";
import { releasePosition } from "../figures/release-position.js";
import { releaseRate } from "../figures/release-rate.js";
import { releaseTest } from "../figures/release-test.js";
import type { Policy } from "../policy.js";
import type { ReleasedFigure } from "../release-types.js";
import type { ShapedFigure } from "../shape/shape-draft.js";
import { assembleBreakdown, assembleLifeTable } from "./assemble-tables.js";
import type { FormAt } from "./assemble-tables.js";

/** A figure as it is printed, from its printed counts. */
export function releaseFigure(path: string, figure: ShapedFigure, at: FormAt, policy: Policy): ReleasedFigure {
  switch (figure.kind) {
    case "breakdown":
      return assembleBreakdown(path, figure, at);
    case "lifeTable":
      return assembleLifeTable(path, figure, at);
    case "mean":
      return releaseMean(figure, at(`${path}/n`));
    case "position":
      return releasePosition(figure);
    case "spread":
      return releaseSpread(figure);
    case "rate":
      return releaseRate(
        figure,
        { numerator: at(`${path}/numerator`), denominator: at(`${path}/denominator`) },
        policy,
      );
    case "test":
      return releaseTest(figure);
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}
