import { exhausted } from "../exhausted.js";
import type { EpisodeClosed, EpisodeEvent, InterventionEnded } from "./episode-event.js";
import { paused, resumed } from "./evolve-pauses.js";
import type { ClosedEpisode, EndedSpell, EpisodeIntervention, EpisodeState, RunningEpisode } from "./episode-state.js";
import { sessionOf } from "./session-of.js";

function leaveSpell(state: RunningEpisode, leftOn: string, exit: string): readonly EndedSpell[] {
  return [...state.endedSpells, { ...state.currentSpell, leftOn, exit }];
}

function ended(
  interventions: readonly EpisodeIntervention[],
  event: InterventionEnded,
): readonly EpisodeIntervention[] {
  return interventions.map((each) =>
    each.interventionId === event.interventionId ? { ...each, endedOn: event.day, status: event.status } : each,
  );
}

function closed(state: RunningEpisode, event: EpisodeClosed): ClosedEpisode {
  const { currentSpell: _left, ...facts } = state;
  const end = {
    closedOn: event.day,
    closure: event.closure,
    endedSpells: leaveSpell(state, event.day, event.closure),
  };
  if (facts.status !== "planned") {
    return { ...facts, ...end, status: "finished", goodbye: event.goodbye ?? [], boosters: [] };
  }
  const { declineReason } = event;
  return { ...facts, ...end, status: "cancelled", ...(declineReason === undefined ? {} : { declineReason }) };
}

/** The state after an event while the episode runs; its `lastDay` is already the event's. */
export function evolveRunning(state: RunningEpisode, event: EpisodeEvent): EpisodeState {
  switch (event.type) {
    case "intake_accepted":
      return { ...state, status: "active", acceptedOn: event.day };
    case "stage_entered":
      return {
        ...state,
        endedSpells: leaveSpell(state, event.day, event.stage),
        currentSpell: { stage: event.stage, enteredOn: event.day },
      };
    case "session_recorded":
      return { ...state, sessions: [...state.sessions, sessionOf(event, state.currentSpell.stage)] };
    case "intervention_started": {
      const { interventionId, interventionType, goalId, day } = event;
      const started = { interventionId, interventionType, startedOn: day, ...(goalId === undefined ? {} : { goalId }) };
      return { ...state, interventions: [...state.interventions, started] };
    }
    case "intervention_ended":
      return { ...state, interventions: ended(state.interventions, event) };
    case "pathways_offered":
      return { ...state, offeredPathways: [...new Set([...state.offeredPathways, ...event.pathways])] };
    case "pathway_chosen":
    case "pathway_changed":
      return { ...state, pathway: event.pathway };
    case "plan_made":
      return {
        ...state,
        plan: { planId: event.planId, interventionTypes: event.interventionTypes, revisions: [] },
      };
    case "plan_revised": {
      if (state.plan === undefined) return state;
      const { planRevisionId, day, reason, interventionTypes } = event;
      const revisions = [...state.plan.revisions, { planRevisionId, day, reason }];
      return { ...state, plan: { ...state.plan, interventionTypes, revisions } };
    }
    case "work_reviewed": {
      const { day, effect } = event;
      return { ...state, reviews: [...state.reviews, { day, effect }] };
    }
    case "new_goals_set":
      return { ...state, goalIds: [...new Set([...state.goalIds, ...event.goalIds])] };
    case "milestone_reached": {
      const { day, milestone, celebrated, goalId } = event;
      const reached = { day, milestone, celebrated, ...(goalId === undefined ? {} : { goalId }) };
      return { ...state, milestones: [...state.milestones, reached] };
    }
    case "episode_paused":
      return paused(state, event);
    case "episode_resumed":
      return resumed(state, event);
    case "episode_closed":
      return closed(state, event);
    case "episode_opened":
    case "booster_held":
    case "episode_reopened":
      return state;
    default:
      return exhausted(event, state);
  }
}
