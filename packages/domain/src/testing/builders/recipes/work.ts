import { procedureStatuses, roadblocks } from "../../../codes.js";
import {
  attendances,
  completions,
  homeworkSettings,
  sessionFormats,
  sessionModalities,
} from "../../../records/code-lists.js";
import type { ProcedureStatus } from "../../../records/code-lists.js";
import type { Homework, HomeworkReport } from "../../../records/work/homework.js";
import type { Intervention } from "../../../records/work/intervention.js";
import type { Milestone } from "../../../records/work/milestone.js";
import type { RoadblockResponse } from "../../../records/work/roadblock.js";
import type { Session } from "../../../records/work/session.js";
import type { Draw } from "../draw.js";
import type { Loose } from "../loose.js";
import type { Recipe } from "../recipe.js";
import { interventionTypes, words } from "../words.js";

export const sessionRecipe: Recipe<Session> = {
  id: (_, { id }) => id("session"),
  episodeId: (_, { id }) => id("episode"),
  practitionerId: (_, { maybe, id }) => maybe(() => id("practitioner")),
  heldOn: (_, { day }) => day(),
  format: ({ present }, { fitting }) =>
    fitting(sessionFormats, (format) => present === undefined || (format === "individual") === (present.length === 1)),
  modality: (_, { oneOf }) => oneOf(sessionModalities),
  attendance: ({ present, minutes }, { fitting }) =>
    fitting(attendances, (each) => each === "attended" || (present === undefined && minutes === undefined)),
  present: ({ attendance, format }, { maybe, id }) =>
    attendance === "attended"
      ? maybe(() => (format === "individual" ? [id("person")] : [id("person"), id("person")]))
      : undefined,
  minutes: ({ attendance }, { maybe, oneOf }) =>
    attendance === "attended" ? maybe(() => oneOf([45, 50, 60, 90])) : undefined,
  booster: (_, { maybe, happens }) => maybe(happens),
};

const lasting: readonly ProcedureStatus[] = ["preparation", "in-progress", "on-hold"];

export const interventionRecipe: Recipe<Intervention> = {
  id: (_, { id }) => id("intervention"),
  episodeId: (_, { id }) => id("episode"),
  goalId: (_, { maybe, id }) => maybe(() => id("goal")),
  type: (_, { oneOf }) => oneOf(interventionTypes),
  startedOn: ({ endedOn }, { day }) => day({ to: [endedOn] }),
  status: ({ endedOn }, { fitting }) =>
    fitting(procedureStatuses, (status) => endedOn === undefined || !lasting.includes(status)),
  endedOn: ({ startedOn, status = "in-progress" }, { maybe, day }) =>
    lasting.includes(status) ? undefined : maybe(() => day({ from: [startedOn], within: 120 })),
};

function responseTo(reportedOn: string, { maybe, oneOf, day, id }: Draw): Loose<RoadblockResponse> {
  const kind = oneOf(["support", "change_of_intervention", "revised_plan"] as const);
  return {
    kind,
    on: day({ from: [reportedOn], within: 14 }),
    note: maybe(() => oneOf(words.notes)),
    interventionId: kind === "change_of_intervention" ? id("intervention") : undefined,
    planRevisionId: kind === "revised_plan" ? id("revision") : undefined,
  };
}

function reportOn(assignedOn: string | undefined, draw: Draw): Loose<HomeworkReport> {
  const { maybe, oneOf, between, day } = draw;
  const reportedOn = day({ from: [assignedOn], within: 21 });
  return {
    reportedOn,
    completion: oneOf(completions),
    whatWorked: maybe(() => oneOf(words.notes)),
    whatDidNot: maybe(() => oneOf(words.notes)),
    helpfulness: maybe(() => between(0, 10)),
    distress: maybe(() => between(0, 10)),
    roadblock: maybe(() => ({
      kind: oneOf(roadblocks),
      note: maybe(() => oneOf(words.notes)),
      response: maybe(() => responseTo(reportedOn, draw)),
    })),
    details: maybe(() => ({ minutes: between(5, 40) })),
  };
}

export const homeworkRecipe: Recipe<Homework> = {
  id: (_, { id }) => id("homework"),
  interventionId: (_, { id }) => id("intervention"),
  sessionId: (_, { maybe, id }) => maybe(() => id("session")),
  setting: (_, { oneOf }) => oneOf(homeworkSettings),
  assignedOn: ({ report }, { day }) => day({ to: [report?.reportedOn], within: 21 }),
  task: (_, { maybe, oneOf }) => maybe(() => oneOf(words.tasks)),
  report: ({ assignedOn }, draw) => draw.maybe(() => reportOn(assignedOn, draw)),
};

export const milestoneRecipe: Recipe<Milestone> = {
  id: (_, { id }) => id("milestone"),
  episodeId: (_, { id }) => id("episode"),
  reachedOn: ({ celebratedOn }, { day }) => day({ to: [celebratedOn], within: 14 }),
  what: (_, { oneOf }) => oneOf(words.shifts),
  goalId: (_, { maybe, id }) => maybe(() => id("goal")),
  homeworkId: (_, { maybe, id }) => maybe(() => id("homework")),
  celebratedOn: ({ reachedOn }, { maybe, day }) => maybe(() => day({ from: [reachedOn], within: 14 })),
};
