import type { EpisodeOfCare } from "../../../records/course/episode-of-care.js";
import type { Client } from "../../../records/people/client.js";
import type { CareRecords } from "../../../tables/care-records.js";
import { lastDay } from "./follow.js";
import type { Followed } from "./follow.js";
import type { Tools } from "./tools.js";

/** An episode that was followed, and whose it is. */
export interface EpisodeContext extends Followed {
  readonly client: Client;
}

export function episodeOf({ state }: EpisodeContext, { build }: Tools): EpisodeOfCare {
  return build.EpisodeOfCare({
    id: state.episodeId,
    clientId: state.clientId,
    practitionerId: state.practitionerId,
    // A practice keeps the records of its own alone.
    practiceId: undefined,
    status: state.status,
    openedOn: state.openedOn,
    closedOn: "closedOn" in state ? state.closedOn : undefined,
    closure: "closure" in state ? state.closure : undefined,
    declineReason: "declineReason" in state ? state.declineReason : undefined,
    concerns: state.concerns,
    pathway: state.pathway,
    previousEpisodeId: state.previousEpisodeId,
    pauses: state.pauses.length > 0 ? state.pauses : undefined,
  });
}

type OfCourse = "stageSpells" | "pathwayChoices" | "sessions";

/** What the lifecycle itself says. */
export function courseRecords(context: EpisodeContext, { build }: Tools): Required<Pick<CareRecords, OfCourse>> {
  const { events, state, client } = context;
  const { episodeId, practitionerId } = state;
  const boosters = "boosters" in state ? state.boosters : [];
  const current = "currentSpell" in state ? [{ ...state.currentSpell, leftOn: undefined, exit: undefined }] : [];
  return {
    stageSpells: [...state.endedSpells, ...current].map((spell) =>
      build.StageSpell({ episodeId, ...spell, observedFrom: undefined, observedUntil: undefined }),
    ),
    pathwayChoices: events.flatMap((event) =>
      event.type === "pathway_chosen"
        ? [
            build.PathwayChoice({
              episodeId,
              chosenOn: event.day,
              pathway: event.pathway,
              why: event.why,
              offerId: undefined,
            }),
          ]
        : [],
    ),
    sessions: [...state.sessions, ...boosters].map(({ sessionId, day, stage: _stage, ...session }) =>
      build.Session({
        ...session,
        id: sessionId,
        episodeId,
        practitionerId,
        heldOn: day,
        present: session.attendance === "attended" ? present(session.format, client) : undefined,
        booster: boosters.some((booster) => booster.sessionId === sessionId),
      }),
    ),
  };
}

function present(format: "individual" | "conjoint", { members }: Client): readonly string[] {
  return format === "conjoint" ? members : members.slice(0, 1);
}

/** The days of the sessions that were attended, boosters apart. */
export function attendedDays({ state }: Followed): readonly string[] {
  return state.sessions.filter(({ attendance }) => attendance === "attended").map(({ day }) => day);
}

/** Until when something of the episode can have happened. */
export function endOf({ state }: Followed): string {
  return "closedOn" in state ? state.closedOn : lastDay;
}
