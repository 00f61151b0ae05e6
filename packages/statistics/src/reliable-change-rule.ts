import type { ReliableChangeParameters } from "./reliable-change-threshold.js";

/** Change against the error of both measurements: Jacobson & Truax (1991). The default. */
export interface JacobsonTruaxRule extends ReliableChangeParameters {
  readonly method?: "jacobson-truax" | undefined;
}

/** Against the score to be expected after regression to the mean, by the error of that prediction: Hsu (1989). */
export interface GulliksenLordNovickRule extends ReliableChangeParameters {
  readonly method: "gulliksen-lord-novick";
  /** Mean to which scores regress: that of the group before, or of the population it comes from. */
  readonly meanBefore: number;
}

/**
 * As Gulliksen, Lord & Novick's, but about the group's own mean after: Hsu, Linn & Nord, in Hsu (1989). It finds who changed
 * otherwise than the group did, not who changed: do not print it as a rate of deterioration.
 */
export interface HsuLinnNordRule extends ReliableChangeParameters {
  readonly method: "hsu-linn-nord";
  readonly meanBefore: number;
  readonly meanAfter: number;
}

/** Score after against the true score estimated before: Edwards et al. (1978), Nunnally (1967); see Speer (1992). */
export interface EdwardsNunnallyRule extends ReliableChangeParameters {
  readonly method: "edwards-nunnally";
  readonly meanBefore: number;
}

/** As Edwards & Nunnally's, with a reliability for each measurement: Nunnally & Kotsch (1983). */
export interface NunnallyKotschRule extends ReliableChangeParameters {
  readonly method: "nunnally-kotsch";
  readonly meanBefore: number;
  /** Reliability of the measurement after. */
  readonly reliabilityAfter: number;
}

/** Estimated true change, by the reliability of the differences: Hageman & Arrindell (1999). Default of `z` is 1.64485. */
export interface HagemanArrindellRule extends ReliableChangeParameters {
  readonly method: "hageman-arrindell";
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** Standard deviation of the scores after. */
  readonly sdAfter: number;
  /** Correlation of the scores before with those after. */
  readonly correlation: number;
}

/** How reliable change is judged, with the parameters of the method; means and deviations in points of the score. */
export type ReliableChangeRule =
  | JacobsonTruaxRule
  | GulliksenLordNovickRule
  | HsuLinnNordRule
  | EdwardsNunnallyRule
  | NunnallyKotschRule
  | HagemanArrindellRule;
