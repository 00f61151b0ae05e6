import type { EpisodeCommand } from "./episode-command.js";
import type { EpisodeEvent } from "./episode-event.js";
import {
  afterCompletion,
  evaluated,
  inIntake,
  inMiddle,
  inPlanning,
  inReaching,
  inTermination,
  paused,
  sessionDetails,
} from "./history.fixture.js";

interface Given<Command> {
  readonly history: readonly EpisodeEvent[];
  readonly command: Command;
}

const day = "2026-08-01";
const goalId = "g1";
const session = { sessionId: "s9", day, ...sessionDetails, minutes: 50 } as const;
const offered: EpisodeEvent = {
  type: "pathways_offered",
  episodeId: "e1",
  day: "2026-02-03",
  pathways: ["medical", "current_relationship"],
};
const chosen: EpisodeEvent = {
  type: "pathway_chosen",
  episodeId: "e1",
  day: "2026-02-04",
  pathway: "medical",
  why: "most_pressing",
};
const started: EpisodeEvent = {
  type: "intervention_started",
  episodeId: "e1",
  day: "2026-02-11",
  interventionId: "i1",
  interventionType: "sensate-focus",
};

/** One of each type with all its fields, after a history that lets it follow: a type without an entry does not compile. */
const byType: {
  readonly [Type in EpisodeCommand["type"]]: Given<Extract<EpisodeCommand, { readonly type: Type }>>;
} = {
  open: {
    history: [],
    command: {
      type: "open",
      day,
      episodeId: "e1",
      clientId: "c1",
      practitionerId: "t1",
      concerns: ["desire", "pain"],
      previousEpisodeId: "e0",
    },
  },
  record_intake: {
    history: inIntake,
    command: { type: "record_intake", day, outcome: { result: "declined", reason: "fee" } },
  },
  enter_stage: { history: evaluated, command: { type: "enter_stage", day, stage: "goal_setting" } },
  record_session: { history: inMiddle, command: { type: "record_session", ...session } },
  start_intervention: {
    history: inMiddle,
    command: { type: "start_intervention", day, interventionId: "i1", interventionType: "talking", goalId },
  },
  end_intervention: {
    history: [...inMiddle, started],
    command: { type: "end_intervention", day, interventionId: "i1", status: "completed" },
  },
  offer_pathways: { history: inPlanning, command: { type: "offer_pathways", day, pathways: ["medical"] } },
  choose_pathway: {
    history: [...inPlanning, offered],
    command: { type: "choose_pathway", day, pathway: "medical", why: "most_relevant" },
  },
  change_pathway: {
    history: [...inPlanning, offered, chosen],
    command: { type: "change_pathway", day, pathway: "current_relationship", reason: "pain has eased" },
  },
  make_plan: { history: inPlanning, command: { type: "make_plan", day, planId: "p1", interventionTypes: ["talking"] } },
  revise_plan: {
    history: inMiddle,
    command: { type: "revise_plan", day, planRevisionId: "r1", interventionTypes: ["talking"], reason: "too fast" },
  },
  review: { history: inMiddle, command: { type: "review", day, effect: "no_effect" } },
  set_new_goals: { history: inReaching, command: { type: "set_new_goals", day, goalIds: [goalId], backTo: "middle" } },
  record_milestone: {
    history: inMiddle,
    command: { type: "record_milestone", day, milestone: "asked for a pause", celebrated: true, goalId },
  },
  pause: { history: inMiddle, command: { type: "pause", day } },
  resume: { history: [...inMiddle, paused("2026-03-01")], command: { type: "resume", day } },
  complete: { history: inTermination, command: { type: "complete", day, goodbye: ["review"] } },
  leave: { history: inMiddle, command: { type: "leave", day, reason: "moved" } },
  hold_booster: { history: afterCompletion, command: { type: "hold_booster", ...session } },
  reopen: { history: afterCompletion, command: { type: "reopen", day, successorId: "e2" } },
};

export const everyEpisodeCommand: readonly Given<EpisodeCommand>[] = Object.values(byType);
