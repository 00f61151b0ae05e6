import { checkedDecide, unknownCommand } from "../checked-decide.js";
import type { Decider, Decision } from "../decider.js";
import { exhausted } from "../exhausted.js";
import { decideBy, finding, refuse } from "../rule.js";
import { evolveHomework } from "./evolve-homework.js";
import type { AssignHomework, FollowUpHomework, HomeworkCommand, ReportHomework } from "./homework-command.js";
import { homeworkCommandShapes } from "./homework-command-shapes.js";
import type { HomeworkEvent } from "./homework-event.js";
import {
  fromIntervention,
  homeworkDayInOrder,
  knownCompletion,
  knownRoadblock,
  linkedFollowUp,
  ratedInRange,
  unsaidRoadblock,
} from "./homework-rules.js";
import type { HomeworkState } from "./homework-state.js";

function assign(command: AssignHomework, state: HomeworkState): Decision<HomeworkEvent> {
  if (state.status !== "none") return refuse(finding("P6.1", "already-assigned", "type", "Homework is assigned once."));
  return decideBy(
    { command },
    { rules: [homeworkDayInOrder, ...fromIntervention], events: [{ ...command, type: "homework_assigned" }] },
  );
}

function report(command: ReportHomework, state: HomeworkState): Decision<HomeworkEvent> {
  if (state.status !== "assigned") {
    return refuse(finding("P6.1", "not-assigned", "type", "Homework is assigned first, and reported once."));
  }
  const { homeworkId, lastDay } = state;
  return decideBy(
    { command, lastDay },
    {
      rules: [homeworkDayInOrder, knownCompletion, ...ratedInRange, knownRoadblock],
      warnings: [unsaidRoadblock],
      events: [{ ...command, type: "homework_reported", homeworkId }],
    },
  );
}

function followUp(command: FollowUpHomework, state: HomeworkState): Decision<HomeworkEvent> {
  if (state.status !== "blocked" && state.status !== "followed_up") {
    return refuse(finding("P6.2", "no-roadblock", "type", "A follow-up answers a roadblock that was reported."));
  }
  const { homeworkId, lastDay } = state;
  return decideBy(
    { command, lastDay },
    {
      rules: [homeworkDayInOrder, linkedFollowUp],
      events: [{ ...command, type: "roadblock_followed_up", homeworkId }],
    },
  );
}

function decideHomework(command: HomeworkCommand, state: HomeworkState): Decision<HomeworkEvent> {
  switch (command.type) {
    case "assign":
      return assign(command, state);
    case "report":
      return report(command, state);
    case "follow_up":
      return followUp(command, state);
    default:
      return exhausted(command, refuse(unknownCommand("P6.1")));
  }
}

/** The lifecycle of one piece of homework (P6.1, P6.2): assigned, reported, and followed up after a roadblock. */
export const homeworkDecider: Decider<HomeworkState, HomeworkCommand, HomeworkEvent> = {
  decide: checkedDecide("P6.1", homeworkCommandShapes, decideHomework),
  evolve: evolveHomework,
  initialState: { status: "none" },
};
