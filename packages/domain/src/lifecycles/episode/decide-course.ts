import { exhausted } from "../exhausted.js";
import { decideBy } from "../rule.js";
import type { Decision } from "../decider.js";
import { everReviewed, fromLastStage, knownGoodbye, leftWithReason, wholeGoodbye } from "./ending-rules.js";
import type { CompleteEpisode, EnterStage, LeaveEpisode, RecordIntake, SetNewGoals } from "./episode-command.js";
import type { EpisodeEvent, InterventionEnded } from "./episode-event.js";
import { evaluationWithoutSession } from "./evaluation-rules.js";
import { backToTreatment, someNewGoal } from "./goal-rules.js";
import { dayInOrder, nextStage, sameModel } from "./history-rules.js";
import { accepted, knownOutcome, undecided } from "./intake-rules.js";
import { atDay } from "./running-context.js";
import type { RunningContext } from "./running-context.js";

/** P3.7 What is under way stops when the episode ends. */
function stopped(context: RunningContext): readonly InterventionEnded[] {
  return context.state.interventions
    .filter((each) => each.endedOn === undefined)
    .map(({ interventionId }) => ({
      type: "intervention_ended",
      ...atDay(context),
      interventionId,
      status: "stopped",
    }));
}

function intakeEvent(context: RunningContext<RecordIntake>): EpisodeEvent {
  const { outcome } = context.command;
  const at = atDay(context);
  const declined: EpisodeEvent = { type: "episode_closed", ...at, closure: "declined" };
  switch (outcome.result) {
    case "accepted":
      return { type: "intake_accepted", ...at };
    case "referred_on":
      return { type: "episode_closed", ...at, closure: "referred_on" };
    case "client_chose_not_to_proceed":
      return { type: "episode_closed", ...at, closure: "stopped_by_choice" };
    case "declined":
      return { ...declined, declineReason: outcome.reason };
    default:
      return exhausted(outcome, declined);
  }
}

export function recordIntake(context: RunningContext<RecordIntake>): Decision<EpisodeEvent> {
  const rules = [sameModel, dayInOrder, undecided, knownOutcome];
  return decideBy(context, { rules, events: [intakeEvent(context)] });
}

export function enterStage(context: RunningContext<EnterStage<string>>): Decision<EpisodeEvent> {
  return decideBy(context, {
    rules: [sameModel, dayInOrder, accepted, nextStage],
    warnings: [evaluationWithoutSession],
    events: [{ type: "stage_entered", ...atDay(context), stage: context.command.stage }],
  });
}

export function setNewGoals(context: RunningContext<SetNewGoals<string>>): Decision<EpisodeEvent> {
  const { goalIds, backTo } = context.command;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, accepted, backToTreatment, someNewGoal],
    events: [
      { type: "new_goals_set", ...atDay(context), goalIds },
      { type: "stage_entered", ...atDay(context), stage: backTo },
    ],
  });
}

export function completeEpisode(context: RunningContext<CompleteEpisode>): Decision<EpisodeEvent> {
  const { goodbye } = context.command;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, accepted, fromLastStage, knownGoodbye],
    warnings: [wholeGoodbye, everReviewed],
    events: [...stopped(context), { type: "episode_closed", ...atDay(context), closure: "completed", goodbye }],
  });
}

export function leaveEpisode(context: RunningContext<LeaveEpisode>): Decision<EpisodeEvent> {
  return decideBy(context, {
    rules: [sameModel, dayInOrder, leftWithReason],
    events: [...stopped(context), { type: "episode_closed", ...atDay(context), closure: context.command.reason }],
  });
}
