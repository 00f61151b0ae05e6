import { areas, closures, declineReasons, pathways } from "../../../codes.js";
import { episodeOfCareStatuses } from "../../../records/code-lists.js";
import type { EpisodeOfCareStatus } from "../../../records/code-lists.js";
import type { EpisodeOfCare, Pause } from "../../../records/course/episode-of-care.js";
import { sixStages } from "../../../stage-models/six-stages.js";
import type { Draw } from "../draw.js";
import { leftOut } from "../loose.js";
import type { Loose } from "../loose.js";
import type { Recipe } from "../recipe.js";

type Known = Loose<EpisodeOfCare>;

/** Whether an episode in a status has begun and has ended; `undefined` where it may or may not have. */
const progress: Readonly<Record<EpisodeOfCareStatus, { readonly begun?: boolean; readonly ended?: boolean }>> = {
  planned: { begun: false, ended: false },
  waitlist: { begun: false, ended: false },
  active: { begun: true, ended: false },
  onhold: { begun: true, ended: false },
  finished: { begun: true, ended: true },
  cancelled: { ended: true },
  "entered-in-error": {},
};

/** What is known of the end: that there is one, that there is none, or nothing. */
function endOf(known: Known): boolean | undefined {
  if ([known.closedOn, known.closure, known.declineReason].some((each) => each !== undefined)) return true;
  return leftOut(known, "closedOn") || leftOut(known, "closure") ? false : undefined;
}

function beginningOf(known: Known): boolean | undefined {
  if (known.openedOn !== undefined) return true;
  return leftOut(known, "openedOn") ? false : undefined;
}

const agree = (a: boolean | undefined, b: boolean | undefined) => a === undefined || b === undefined || a === b;

function pausesOf({ status, openedOn, closedOn }: Known, { several, day }: Draw): readonly Loose<Pause>[] {
  let at = openedOn;
  const next = () => {
    at = day({ from: [at], to: [closedOn], within: 40 });
    return at;
  };
  const pauses = several(2, () => ({ pausedOn: next(), resumedOn: next() }));
  return status === "onhold" ? [...pauses.slice(1), { pausedOn: next() }] : pauses;
}

export const episodeOfCareRecipe: Recipe<EpisodeOfCare> = {
  id: (_, { id }) => id("episode"),
  clientId: (_, { id }) => id("client"),
  practitionerId: (_, { maybe, id }) => maybe(() => id("practitioner")),
  practiceId: (_, { maybe, id }) => maybe(() => id("practice")),
  status: (known, { fitting }) =>
    fitting(episodeOfCareStatuses, (status) => {
      const { begun, ended } = progress[status];
      return agree(begun, beginningOf(known)) && agree(ended, endOf(known));
    }),
  firstContactOn: ({ openedOn, closedOn, pauses = [] }, { day }) =>
    day({ to: [openedOn, closedOn, pauses[0]?.pausedOn], within: 21 }),
  openedOn: ({ status = "active", firstContactOn, closedOn, pauses = [] }, { happens, day }) =>
    (progress[status].begun ?? happens())
      ? day({ from: [firstContactOn], to: [closedOn, pauses[0]?.pausedOn], within: 21 })
      : undefined,
  closedOn: (known, { happens, day }) => {
    const { status = "active", firstContactOn, openedOn, pauses = [] } = known;
    const days = pauses.flatMap(({ pausedOn, resumedOn }) => [pausedOn, resumedOn]);
    return (progress[status].ended ?? endOf(known) ?? happens())
      ? day({ from: [firstContactOn, openedOn, ...days], within: 400 })
      : undefined;
  },
  closure: ({ status, closedOn, declineReason }, { oneOf }) => {
    if (closedOn === undefined) return undefined;
    if (declineReason !== undefined) return "declined";
    const unlikely = status === "finished" ? "declined" : "completed";
    return oneOf(closures.filter((closure) => closure !== unlikely));
  },
  declineReason: ({ closure }, { maybe, oneOf }) =>
    closure === "declined" ? maybe(() => oneOf(declineReasons)) : undefined,
  concerns: (_, { maybe, someOf }) => maybe(() => someOf(areas, 3)),
  pathway: (_, { maybe, oneOf }) => maybe(() => oneOf(pathways)),
  stageModel: () => sixStages.code,
  previousEpisodeId: (_, { maybe, id }) => maybe(() => id("episode")),
  pauses: (known, draw) => (known.openedOn === undefined ? undefined : draw.maybe(() => pausesOf(known, draw))),
};
