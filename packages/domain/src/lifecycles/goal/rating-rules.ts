import { tenPoints } from "../../records/fields.js";
import { fits } from "../events/field-schemas.js";
import { exhausted } from "../exhausted.js";
import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { textIssue } from "../text.js";
import type { RateGoal } from "./goal-command.js";
import type { GoalContext } from "./goal-rules.js";

/** P4.2 A score lies in its scale: whole steps of 0 to 10, or of −2 to 2; any number for a measure. */
export const scoreInRange: Rule<GoalContext<RateGoal>> = ({ command: { scale, score } }) => {
  switch (scale) {
    case "gbo":
      return fits(tenPoints, score)
        ? undefined
        : finding("P4.2", "out-of-range", "score", "A goal-based outcome is a whole number from 0 to 10.");
    case "gas":
      return Number.isInteger(score) && score >= -2 && score <= 2
        ? undefined
        : finding("P4.2", "out-of-range", "score", "Goal attainment is a whole number from −2 to 2.");
    case "measure":
      return undefined;
    default:
      return exhausted(scale, finding("P4.2", "unknown-code", "scale", "A scale is gbo, gas or measure."));
  }
};

/** P4.2 A rating has a rater. */
export const ratedBySomeone: Rule<GoalContext<RateGoal>> = ({ command }) => textIssue("P4.2", "rater", command.rater);

/** P4.2 A measure is named, and only a measure is. */
export const namedMeasure: Rule<GoalContext<RateGoal>> = ({ command: { scale, instrument } }) => {
  if (scale === "measure") return textIssue("P4.2", "instrument", instrument);
  if (instrument === undefined) return undefined;
  return finding("P4.2", "not-a-measure", "instrument", "Only a rating by a measure names an instrument.");
};

/** P4.2 Goals that never came to be pursued are not rated. */
export const ratableGoal: Rule<GoalContext<RateGoal>> = ({ state }) =>
  state.status === "rejected" || state.status === "entered-in-error"
    ? finding("P4.2", "not-pursued", "type", "A goal that was rejected or entered in error is not rated.")
    : undefined;

/** P4.2 Goal attainment scaling describes its levels. */
export const describedLevels: Rule<GoalContext<RateGoal>> = ({ state, command }) =>
  command.scale === "gas" && state.levels === undefined
    ? finding("P4.2", "levels-not-described", "scale", "Goal attainment scaling describes the level of each score.")
    : undefined;

/** P4.2 A measure has a target. */
export const targetedMeasure: Rule<GoalContext<RateGoal>> = ({ state, command }) =>
  command.scale === "measure" && state.target?.instrument !== command.instrument
    ? finding("P4.2", "no-target", "instrument", "A goal that is rated by a measure has a target on it.")
    : undefined;
