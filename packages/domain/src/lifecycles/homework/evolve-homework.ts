import { exhausted } from "../exhausted.js";
import type { HomeworkEvent, HomeworkReported } from "./homework-event.js";
import type { AssignedHomework, HomeworkState } from "./homework-state.js";

function reported(state: AssignedHomework, event: HomeworkReported): HomeworkState {
  const { type: _reported, homeworkId: _homework, day, ...report } = event;
  const facts = { ...state, reportedOn: day, lastDay: day, report };
  if (report.roadblock === undefined) return { ...facts, status: "reported" };
  return { ...facts, status: "blocked", roadblock: report.roadblock };
}

/** The state after an event. An event that cannot have happened in a state leaves it as it is. */
export function evolveHomework(state: HomeworkState, event: HomeworkEvent): HomeworkState {
  switch (event.type) {
    case "homework_assigned": {
      if (state.status !== "none") return state;
      const { type: _assigned, day, ...facts } = event;
      return { status: "assigned", ...facts, assignedOn: day, lastDay: day };
    }
    case "homework_reported":
      return state.status === "assigned" ? reported(state, event) : state;
    case "roadblock_followed_up": {
      if (state.status !== "blocked" && state.status !== "followed_up") return state;
      const before = state.status === "followed_up" ? state.followUps : [];
      const followUps = [...before, { ...event.followUp, day: event.day }];
      return { ...state, status: "followed_up", followUps, lastDay: event.day };
    }
    default:
      return exhausted(event, state);
  }
}
