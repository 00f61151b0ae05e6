import type { Noise, NoisyFigure } from "./noisy.js";
import { noisyBreakdown } from "./noisy-breakdown.js";
import { noisyLifeTable } from "./noisy-life-table.js";
import { noisyMean } from "./noisy-mean.js";
import type { NoisyKind } from "./plan.js";

export function noisyFigure(path: string, figure: NoisyKind, noise: Noise): NoisyFigure {
  switch (figure.kind) {
    case "breakdown":
      return noisyBreakdown(path, figure, noise);
    case "lifeTable":
      return noisyLifeTable(path, figure, noise);
    case "mean":
      return noisyMean(path, figure, noise);
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}
