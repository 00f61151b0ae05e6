import { decideBy } from "../rule.js";
import type { Decision } from "../decider.js";
import type {
  EndIntervention,
  MakePlan,
  RecordMilestone,
  RecordSession,
  RevisePlan,
  ReviewWork,
  StartIntervention,
} from "./episode-command.js";
import type { EpisodeEvent } from "./episode-event.js";
import { fourthEvaluationSession, noInterventionInEvaluation } from "./evaluation-rules.js";
import { namedMilestone } from "./goal-rules.js";
import { dayInOrder, sameModel } from "./history-rules.js";
import { accepted } from "./intake-rules.js";
import { knownEnd, newIntervention, ongoingIntervention, typedIntervention } from "./intervention-rules.js";
import {
  doubtfulBenefit,
  firstPlan,
  knownEffect,
  outsidePlan,
  planAfterEvaluation,
  planToRevise,
  planWithoutRepetition,
  planWithTypes,
  reviewOfTreatment,
  revisedWithReason,
} from "./plan-rules.js";
import type { RunningContext } from "./running-context.js";
import { sessionRules } from "./session-rules.js";

export function recordSession(context: RunningContext<RecordSession>): Decision<EpisodeEvent> {
  const { command, state } = context;
  return decideBy(
    { ...context, recorded: state.sessions },
    {
      rules: [sameModel, dayInOrder, ...sessionRules],
      warnings: [fourthEvaluationSession],
      events: [{ ...command, type: "session_recorded", episodeId: state.episodeId }],
    },
  );
}

export function startIntervention(context: RunningContext<StartIntervention>): Decision<EpisodeEvent> {
  const { command, state } = context;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, accepted, noInterventionInEvaluation, newIntervention, typedIntervention],
    warnings: [outsidePlan],
    events: [{ ...command, type: "intervention_started", episodeId: state.episodeId }],
  });
}

export function endIntervention(context: RunningContext<EndIntervention>): Decision<EpisodeEvent> {
  const { command, state } = context;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, ongoingIntervention, knownEnd],
    events: [{ ...command, type: "intervention_ended", episodeId: state.episodeId }],
  });
}

export function makePlan(context: RunningContext<MakePlan>): Decision<EpisodeEvent> {
  const { command, state } = context;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, accepted, planAfterEvaluation, firstPlan, planWithTypes, planWithoutRepetition],
    events: [{ ...command, type: "plan_made", episodeId: state.episodeId }],
  });
}

export function revisePlan(context: RunningContext<RevisePlan>): Decision<EpisodeEvent> {
  const { command, state } = context;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, planToRevise, planWithTypes, planWithoutRepetition, revisedWithReason],
    events: [{ ...command, type: "plan_revised", episodeId: state.episodeId }],
  });
}

export function reviewWork(context: RunningContext<ReviewWork>): Decision<EpisodeEvent> {
  const { command, state } = context;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, accepted, reviewOfTreatment, knownEffect],
    warnings: [doubtfulBenefit],
    events: [{ ...command, type: "work_reviewed", episodeId: state.episodeId }],
  });
}

export function recordMilestone(context: RunningContext<RecordMilestone>): Decision<EpisodeEvent> {
  const { command, state } = context;
  return decideBy(context, {
    rules: [sameModel, dayInOrder, accepted, namedMilestone],
    events: [{ ...command, type: "milestone_reached", episodeId: state.episodeId }],
  });
}
