import { exhausted } from "../exhausted.js";
import type { GoalEvent } from "./goal-event.js";
import type { GoalState } from "./goal-state.js";

/** The state after an event. An event that cannot have happened in a state leaves it as it is. */
export function evolveGoal(state: GoalState, event: GoalEvent): GoalState {
  if (state.status === "none") {
    if (event.type !== "goal_proposed") return state;
    const { type: _proposed, day, ...facts } = event;
    return { status: "proposed", ...facts, proposedOn: day, statusOn: day, lastDay: day, ratings: [] };
  }
  const lastDay = event.day;
  switch (event.type) {
    case "goal_proposed":
      return state;
    case "goal_moved":
      return { ...state, status: event.to, statusOn: event.day, lastDay };
    case "goal_assessed":
      return { ...state, achievement: event.achievement, lastDay };
    case "goal_rated": {
      const { type: _rated, goalId: _goal, ...rating } = event;
      return { ...state, ratings: [...state.ratings, rating], lastDay };
    }
    default:
      return exhausted(event, state);
  }
}
