import { areas, closures, declineReasons, effectJudgements, pathways } from "@rapport/domain/vocabulary";
import { code, date, key, link, optional, optionalLink, required, text } from "./table.js";
import type { Table } from "./table.js";

export const episodes: Table = {
  name: "episodes",
  about: "One row for each episode of care.",
  required: true,
  key: "episode_id",
  inOrder: [
    ["first_contact_on", "opened_on"],
    ["opened_on", "closed_on"],
  ],
  columns: {
    episode_id: key("The practice's own identifier."),
    client_id: link("clients", "client_id", "Whose episode it is."),
    practitioner_id: optionalLink("practitioners", "practitioner_id", "Who is responsible for it."),
    first_contact_on: required(date, "The day of the first contact."),
    opened_on: required(date, "The day on which the episode began."),
    closed_on: optional(date, "The day on which it ended; empty while it is open."),
    closure: optional(code(closures), "How it ended (P3.6, P3.7)."),
    decline_reason: optional(code(declineReasons), "Why an intake call was declined (P3.1)."),
    concerns: optional({ type: "codes", codes: areas }, "What the client came for, separated by `;`."),
    pathway: optional(code(pathways), "The pathway that the client chose (P4.4)."),
    previous_episode_id: optionalLink("episodes", "episode_id", "The episode that this one reopens (P3.6)."),
    practice_id: optional(text, "The practice that gave the care, where the records are of several."),
  },
};

/** The exit of a stay whose end was not seen, which goes with `observed_until`. */
export const censored = "censored";

export const stages: Table = {
  name: "stages",
  about: "One row for each stay of an episode in a stage (P3.9).",
  required: true,
  distinct: true,
  inOrder: [
    ["entered_on", "left_on"],
    ["entered_on", "observed_until"],
  ],
  columns: {
    episode_id: link("episodes", "episode_id", "The episode."),
    stage: required(text, "The stage's code in the practice's stage model."),
    entered_on: required(date, "The first day in the stage."),
    left_on: optional(date, "The day on which it was left, which is the next stage's first; empty while it lasts."),
    exit: optional(
      text,
      "Where to: the next stage's code, or the closure reason. Empty while it lasts; `censored` may stand beside observed_until.",
    ),
    observed_from: optional(
      date,
      "Where records began later than the stay: the day from which they would show its end.",
    ),
    observed_until: optional(
      date,
      "Where records of an open stay end before the as-of day: the last day on which it was seen open.",
    ),
  },
};

export const pauses: Table = {
  name: "pauses",
  about: "Weeks in which an episode rested.",
  distinct: true,
  inOrder: [["paused_on", "resumed_on"]],
  columns: {
    episode_id: link("episodes", "episode_id", "The episode."),
    paused_on: required(date, "The first day of the pause."),
    resumed_on: optional(date, "The day on which the work went on."),
  },
};

export const planRevisions: Table = {
  name: "plan_revisions",
  about: "One row for each revision of an episode's plan (P3.4); not its reason, in words.",
  key: "plan_revision_id",
  columns: {
    plan_revision_id: key("The practice's own identifier."),
    episode_id: link("episodes", "episode_id", "The episode."),
    revised_on: required(date, "The day of the revision."),
    intervention_types: required(text, "The codes of the intervention types from now on, separated by `;`."),
    effect: optional(code(effectJudgements), "What the check came to: whether therapy is effective and beneficial."),
  },
};
