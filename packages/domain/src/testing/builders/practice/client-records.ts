import { areas } from "../../../codes.js";
import type { OpenEpisode } from "../../../lifecycles/episode/episode-command.js";
import { openingOf } from "../../../lifecycles/episode/open-episode.js";
import type { EpisodeOfCare } from "../../../records/course/episode-of-care.js";
import type { IntakeCall } from "../../../records/intake/intake-call.js";
import type { Client } from "../../../records/people/client.js";
import type { CareRecords } from "../../../tables/care-records.js";
import { stepsOf } from "./courses.js";
import type { Course } from "./courses.js";
import { courseRecords, episodeOf } from "./episode-records.js";
import type { EpisodeContext } from "./episode-records.js";
import { daysAfter, follow, goOn, lastDay, rest } from "./follow.js";
import type { Followed } from "./follow.js";
import { goalsOf, measuresOf, ratingsOf } from "./outcome-records.js";
import { historiesOf, milestonesOf, planRecords } from "./plan-records.js";
import { homeworkOf, interventionsOf } from "./work-records.js";
import type { Tools } from "./tools.js";

/** What an episode brings. */
export type EpisodeRecords = Required<Omit<CareRecords, "people" | "clients" | "practitioners" | "consents">>;

interface Case {
  readonly client: Client;
  readonly practitionerId: string;
  readonly course: Course;
}

/** What goes on began not long ago; what has ended began early enough to have ended. */
function opening({ client, practitionerId, course }: Case, { draw }: Tools): OpenEpisode {
  const goesOn = course === "open" || course === "paused";
  const day = goesOn ? daysAfter(lastDay, -draw.between(20, 100)) : daysAfter("2024-09-02", draw.between(0, 150));
  const episodeId = draw.id("episode");
  return { type: "open", episodeId, clientId: client.id, practitionerId, concerns: draw.someOf(areas, 3), day };
}

/** The client returned: the old episode is reopened as a new one, which goes on. */
function followReturn({ events }: Followed, conjoint: boolean, { draw }: Tools): readonly Followed[] {
  const day = daysAfter(lastDay, -draw.between(20, 100));
  const reopened = goOn(events, { type: "reopen", successorId: draw.id("episode"), day });
  const command = "successorId" in reopened.state ? openingOf(reopened.state, day) : undefined;
  return [reopened, ...(command ? [follow(command, stepsOf("open", { draw, conjoint }))] : [])];
}

function callOf({ firstContactOn, ...episode }: EpisodeOfCare, { build }: Tools): IntakeCall {
  const { clientId, practitionerId, concerns, closure, declineReason: reason = "other" } = episode;
  const call = { calledOn: firstContactOn, clientId, practitionerId, concerns };
  if (episode.status !== "cancelled") return build.IntakeCall({ ...call, outcome: "accepted" });
  if (closure === "declined") return build.IntakeCall({ ...call, outcome: "declined", reason });
  if (closure === "referred_on") return build.IntakeCall({ ...call, outcome: "referred_on" });
  return build.IntakeCall({ ...call, outcome: "client_chose_not_to_proceed" });
}

function recordsOf(context: EpisodeContext, tools: Tools): EpisodeRecords {
  const episode = episodeOf(context, tools);
  const goals = goalsOf(context, tools);
  const interventions = interventionsOf(goals, context, tools);
  const { goalRatings, measures } = ratingsOf(goals, context, tools);
  return {
    episodes: [episode],
    intakeCalls: [callOf(episode, tools)],
    ...courseRecords(context, tools),
    ...planRecords(context, tools),
    milestones: milestonesOf(context, tools),
    histories: historiesOf(context, tools),
    goals,
    goalRatings,
    measures: [...measuresOf(context, tools), ...measures],
    interventions,
    homework: homeworkOf(interventions, context, tools),
  };
}

const nothing: EpisodeRecords = {
  intakeCalls: [],
  episodes: [],
  stageSpells: [],
  pathwayChoices: [],
  plans: [],
  planRevisions: [],
  histories: [],
  goals: [],
  goalRatings: [],
  measures: [],
  interventions: [],
  homework: [],
  sessions: [],
  milestones: [],
};

/** On the waiting list: called, and nothing has begun. */
function waitingRecords({ client, practitionerId }: Case, tools: Tools): EpisodeRecords {
  const waiting = { practitionerId, practiceId: undefined, status: "waitlist", previousEpisodeId: undefined } as const;
  const firstContactOn = daysAfter(lastDay, -tools.draw.between(1, 30));
  const episode = tools.build.EpisodeOfCare({ clientId: client.id, firstContactOn, ...waiting });
  return { ...nothing, episodes: [episode], intakeCalls: [callOf(episode, tools)] };
}

/** The episodes of a client, each with what belongs to it. */
export function clientRecords(one: Case, tools: Tools): readonly EpisodeRecords[] {
  const { client, course } = one;
  if (course === "waiting") return [waitingRecords(one, tools)];
  const conjoint = client.members.length > 1;
  const first = follow(opening(one, tools), stepsOf(course, { draw: tools.draw, conjoint }));
  const followed = course === "returned" ? followReturn(first, conjoint, tools) : [first];
  return followed
    .map((each) => (course === "paused" ? rest(each) : each))
    .map((each) => recordsOf({ ...each, client }, tools));
}
