import { checkedDecide, unknownCommand } from "../checked-decide.js";
import type { Decider, Decision } from "../decider.js";
import { dayIssue } from "../day.js";
import { exhausted } from "../exhausted.js";
import { decideBy, finding, refuse } from "../rule.js";
import { evolveGoal } from "./evolve-goal.js";
import type { GoalCommand, ProposeGoal } from "./goal-command.js";
import { goalCommandShapes } from "./goal-command-shapes.js";
import type { GoalEvent } from "./goal-event.js";
import {
  assessedInWork,
  completedUnassessed,
  goalDayInOrder,
  legalAssessment,
  legalMove,
  reasonsWhy,
  wholeStatement,
} from "./goal-rules.js";
import type { GoalState, KnownGoal } from "./goal-state.js";
import {
  describedLevels,
  namedMeasure,
  ratableGoal,
  ratedBySomeone,
  scoreInRange,
  targetedMeasure,
} from "./rating-rules.js";

function propose(command: ProposeGoal): Decision<GoalEvent> {
  return decideBy(command, {
    rules: [({ day }) => dayIssue("P4.3", "day", day), ...wholeStatement],
    warnings: reasonsWhy,
    events: [{ ...command, type: "goal_proposed" }],
  });
}

function decideKnown(command: GoalCommand, state: KnownGoal): Decision<GoalEvent> {
  const { goalId } = state;
  switch (command.type) {
    case "propose":
      return refuse(finding("P4.1", "already-proposed", "type", "A goal is proposed once."));
    case "move":
      return decideBy(
        { state, command },
        {
          rules: [goalDayInOrder, legalMove],
          warnings: [completedUnassessed],
          events: [{ ...command, type: "goal_moved", goalId }],
        },
      );
    case "assess":
      return decideBy(
        { state, command },
        {
          rules: [goalDayInOrder, assessedInWork, legalAssessment],
          events: [{ ...command, type: "goal_assessed", goalId }],
        },
      );
    case "rate":
      return decideBy(
        { state, command },
        {
          rules: [goalDayInOrder, ratableGoal, scoreInRange, ratedBySomeone, namedMeasure],
          warnings: [describedLevels, targetedMeasure],
          events: [{ ...command, type: "goal_rated", goalId }],
        },
      );
    default:
      return exhausted(command, refuse(unknownCommand("P4.3")));
  }
}

function decideGoal(command: GoalCommand, state: GoalState): Decision<GoalEvent> {
  if (state.status !== "none") return decideKnown(command, state);
  if (command.type === "propose") return propose(command);
  return refuse(finding("P4.1", "not-proposed", "type", "A goal is proposed first."));
}

/** The lifecycle of a goal (P4.1–P4.3): proposed, moved through the statuses of FHIR, assessed and rated. */
export const goalDecider: Decider<GoalState, GoalCommand, GoalEvent> = {
  decide: checkedDecide("P4.3", goalCommandShapes, decideGoal),
  evolve: evolveGoal,
  initialState: { status: "none" },
};
