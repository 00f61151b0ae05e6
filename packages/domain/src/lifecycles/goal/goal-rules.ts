import { areas, goalAchievementStatuses, goalLifecycleStatuses } from "../../codes.js";
import { dayIssue } from "../day.js";
import { fits } from "../events/field-schemas.js";
import { statement } from "../events/other-fields.js";
import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { codeIssue, textIssue } from "../text.js";
import type { AssessGoal, GoalCommand, MoveGoal, ProposeGoal } from "./goal-command.js";
import { achievementMoves, assessedIn, goalMoves } from "./goal-moves.js";
import type { KnownGoal } from "./goal-state.js";

export interface GoalContext<Command extends GoalCommand = GoalCommand> {
  readonly state: KnownGoal;
  readonly command: Command;
}

/** P4.1 A goal belongs to an episode and says what should change, whose it is, and its area. */
export const wholeStatement: readonly Rule<ProposeGoal>[] = [
  ({ goalId }) => textIssue("P4.1", "goalId", goalId),
  ({ episodeId }) => textIssue("P4.1", "episodeId", episodeId),
  ({ what }) => textIssue("P4.1", "what", what),
  ({ owner }) => textIssue("P4.1", "owner", owner),
  ({ area }) => codeIssue("P4.1", "area", areas, area),
  ({ weight }) =>
    weight === undefined || fits(statement.weight, weight)
      ? undefined
      : finding("P4.1", "not-a-weight", "weight", "A weight is a number from 0 to 1000000."),
];

/** P4.1 A goal says why, and what is hoped for. */
export const reasonsWhy: readonly Rule<ProposeGoal>[] = [
  ({ why }) => textIssue("P4.1", "why", why),
  ({ hopedFor }) => textIssue("P4.1", "hopedFor", hopedFor),
];

/** P4.3 Nothing is recorded before what is recorded already. */
export const goalDayInOrder: Rule<GoalContext> = ({ state, command }) =>
  dayIssue("P4.3", "day", command.day, state.lastDay);

/** P4.3 Only legal moves of lifecycleStatus. */
export const legalMove: Rule<GoalContext<MoveGoal>> = ({ state, command }) => {
  if (goalMoves[state.status].includes(command.to)) return undefined;
  return (
    codeIssue("P4.3", "to", goalLifecycleStatuses, command.to) ??
    finding("P4.3", "not-a-legal-move", "to", "The status is one that can follow the current one.")
  );
};

/** P4.3 What becomes of a goal is said before it is completed. */
export const completedUnassessed: Rule<GoalContext<MoveGoal>> = ({ state, command }) =>
  command.to === "completed" && state.achievement === undefined
    ? finding("P4.3", "not-assessed", "to", "A completed goal has an achievement status.")
    : undefined;

/** P4.3 A goal is assessed once it is pursued. */
export const assessedInWork: Rule<GoalContext<AssessGoal>> = ({ state }) =>
  assessedIn.includes(state.status)
    ? undefined
    : finding("P4.3", "not-pursued", "type", "A goal is assessed while it is active or on hold, or once completed.");

/** P4.3 Only legal moves of achievementStatus: `sustaining` follows `achieved`. */
export const legalAssessment: Rule<GoalContext<AssessGoal>> = ({ state, command }) => {
  const { achievement } = command;
  if (state.achievement !== undefined && achievementMoves[state.achievement].includes(achievement)) return undefined;
  const unknown = codeIssue("P4.3", "achievement", goalAchievementStatuses, achievement);
  if (unknown !== undefined) return unknown;
  if (state.achievement === undefined && achievement !== "sustaining") return undefined;
  return finding("P4.3", "not-achieved-before", "achievement", "A goal is sustained after it was achieved.");
};
