import type { SixStagesCode } from "@rapport/domain";
import { probabilityWithin } from "./chance/duration.js";
import { checkParameters } from "./parameters/check-parameters.js";
import type { PracticeParameters, StageParameters } from "./parameters/parameters.js";

/** One way out of a stage. */
export interface ExitTruth {
  /** The probability that a stay ever ends this way. */
  readonly probability: number;
  /** The cumulative incidence F(t): that it has ended this way by day t. The index is t, from 0 on. */
  readonly incidenceAt: readonly number[];
}

/** The distribution from which all stays in one stage were drawn. */
export interface StageTruth {
  readonly stage: SixStagesCode;
  /** The first day by which at least a quarter, half, and three quarters of stays have ended. */
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** The mean length in days. */
  readonly mean: number;
  /** S(t): that a stay lasts longer than t days. The index is t, from 0 to the last day on which a stay can end. */
  readonly survivalAt: readonly number[];
  /** By the exit's code: the next stage, or the closure reason. */
  readonly exits: Readonly<Record<string, ExitTruth>>;
}

/** What a practice was drawn from: its parameters, and what follows from them. Plain JSON. */
export interface Truth {
  readonly parameters: PracticeParameters;
  readonly stages: readonly StageTruth[];
}

// Probabilities are ratios of whole numbers; the last rounding must not move a quantile by a day.
const rounding = 1e-12;

function stageTruth({ stage, exits }: StageParameters): StageTruth {
  const drawn = exits.filter((exit) => exit.weight > 0);
  const total = drawn.reduce((sum, exit) => sum + exit.weight, 0);
  const lastDay = Math.max(...drawn.map((exit) => (exit.stay.at(-1) ?? 0) - 1));
  const days = Array.from({ length: lastDay + 1 }, (_, day) => day);
  const incidences = drawn.map((exit): readonly [string, ExitTruth] => [
    exit.exit,
    {
      probability: exit.weight / total,
      incidenceAt: days.map((day) => (exit.weight * probabilityWithin(exit.stay, day)) / total),
    },
  ]);
  const endedAt = days.map((day) => incidences.reduce((sum, [, exit]) => sum + (exit.incidenceAt[day] ?? 0), 0));
  const quantile = (share: number): number => endedAt.findIndex((ended) => ended >= share - rounding);
  const survivalAt = endedAt.map((ended, day) => (day === lastDay ? 0 : 1 - ended));
  return {
    stage,
    lowerQuartile: quantile(0.25),
    median: quantile(0.5),
    upperQuartile: quantile(0.75),
    mean: survivalAt.reduce((sum, survival) => sum + survival, 0),
    survivalAt,
    exits: Object.fromEntries(incidences),
  };
}

/**
 * The exact distribution of the stays in each stage: with exits k of probability p_k and lengths from table G_k,
 * F_k(t) = p_k · G_k(t) and S(t) = 1 − Σ F_k(t), in whole days, exact but for the last rounding (1e-15).
 *
 * Throws a `RangeError` for parameters from which no practice can be drawn.
 */
export function truth(parameters: PracticeParameters): Truth {
  checkParameters(parameters);
  return { parameters, stages: parameters.stages.map(stageTruth) };
}
