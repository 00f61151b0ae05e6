import {
  areas,
  goalAchievementStatuses,
  goalLifecycleStatuses,
  pathways,
  procedureStatuses,
  roadblocks,
} from "@rapport/domain/vocabulary";
import { code, date, key, link, optional, optionalLink, required, tenPoints, text, yesNo } from "./table.js";
import type { Table } from "./table.js";

export const goals: Table = {
  name: "goals",
  about: "One row for each goal (P4.1, P4.3).",
  key: "goal_id",
  inOrder: [["set_on", "status_on"]],
  columns: {
    goal_id: key("The practice's own identifier."),
    episode_id: link("episodes", "episode_id", "The episode."),
    area: required(code(areas), "What the goal is about."),
    owner: required(text, "Whose goal it is: a person's identifier, or `both`."),
    set_on: required(date, "The day on which it was agreed."),
    lifecycle_status: required(code(goalLifecycleStatuses), "HL7 FHIR R4 Goal.lifecycleStatus."),
    achievement_status: optional(code(goalAchievementStatuses), "HL7 FHIR R4 Goal.achievementStatus."),
    status_on: optional(date, "The day from which the status holds."),
    weight: optional({ type: "number", min: 0 }, "How much the goal matters beside the others."),
    pathway: optional(code(pathways), "The pathway that it belongs to (P4.4)."),
  },
};

export const goalRatings: Table = {
  name: "goal_ratings",
  about: "One row for each rating of a goal (P4.2).",
  columns: {
    goal_id: link("goals", "goal_id", "The goal."),
    rated_on: required(date, "The day of the rating."),
    scale: required(code(["gbo", "gas"]), "0 to 10 (gbo), or −2 to +2 (gas)."),
    score: required({ type: "number", min: -2, max: 10 }, "The rating."),
    rater: optional(text, "Who rated."),
  },
};

export const interventions: Table = {
  name: "interventions",
  about: "One row for each course of an intervention (P5).",
  key: "intervention_id",
  inOrder: [["started_on", "ended_on"]],
  columns: {
    intervention_id: key("The practice's own identifier."),
    episode_id: link("episodes", "episode_id", "The episode."),
    goal_id: optionalLink("goals", "goal_id", "The goal that it serves."),
    type: required(text, "The code of the intervention type (a plug-in)."),
    started_on: required(date, "Its first day."),
    ended_on: optional(date, "Its last day; empty while it goes on."),
    status: required(code(procedureStatuses), "HL7 FHIR R4 Procedure.status."),
  },
};

export const assignments: Table = {
  name: "assignments",
  about: "One row for each piece of homework, and each exercise in the room (P6.1).",
  key: "assignment_id",
  inOrder: [["assigned_on", "reported_on"]],
  columns: {
    assignment_id: key("The practice's own identifier."),
    intervention_id: link("interventions", "intervention_id", "The intervention that it comes from."),
    setting: required(code(["room", "home"]), "Where it takes place (P1.5)."),
    assigned_on: required(date, "The day on which it was given."),
    reported_on: optional(date, "The day on which it was reported."),
    completion: optional(code(["done", "partly", "not_done"]), "What became of it."),
    helpfulness: optional(tenPoints, "How helpful, 0 to 10."),
    distress: optional(tenPoints, "How distressing, 0 to 10."),
    roadblock: optional(code(roadblocks), "What stood in the way (P6.2)."),
    details: optional({ type: "json" }, "What the intervention type records, as JSON; checked by the plug-in."),
  },
};

export const sessions: Table = {
  name: "sessions",
  about: "One row for each session, held or not (P7.6).",
  key: "session_id",
  columns: {
    session_id: key("The practice's own identifier."),
    episode_id: link("episodes", "episode_id", "The episode."),
    held_on: required(date, "Its day."),
    format: required(code(["individual", "conjoint"]), "With one person, or with partners together (P1.1)."),
    modality: required(code(["office", "video", "phone"]), "In the office, by video, or by telephone."),
    attendance: required(
      code(["attended", "cancelled", "late_cancelled", "no_show", "cancelled_by_practice"]),
      "What became of it.",
    ),
    minutes: optional({ type: "number", min: 0, max: 1440 }, "Its length."),
    booster: optional(yesNo, "A booster session after termination (P3.6): yes or no."),
  },
};

export const milestones: Table = {
  name: "milestones",
  about: "One row for each shift that can be celebrated (P6.3); not what it was, in words.",
  key: "milestone_id",
  columns: {
    milestone_id: key("The practice's own identifier."),
    episode_id: link("episodes", "episode_id", "The episode."),
    goal_id: optionalLink("goals", "goal_id", "The goal on whose way it lies."),
    assignment_id: optionalLink("assignments", "assignment_id", "The homework in which it was reached."),
    reached_on: required(date, "The day on which it was reached."),
    celebrated: optional(yesNo, "Whether it was celebrated: yes or no."),
  },
};
