import { distinct, inOrder, notBefore, together } from "../checking/rule.js";
import type { RecordRule } from "../checking/rule.js";
import type { EpisodeOfCareStatus } from "../code-lists.js";
import type { EpisodeOfCare, Pause } from "./episode-of-care.js";

type Presence = "needed" | "absent" | "either";

/** Which days an episode has in each status. One that never began can be cancelled, and an error can be anything. */
const daysByStatus: Readonly<Record<EpisodeOfCareStatus, { readonly opened: Presence; readonly closed: Presence }>> = {
  planned: { opened: "absent", closed: "absent" },
  waitlist: { opened: "absent", closed: "absent" },
  active: { opened: "needed", closed: "absent" },
  onhold: { opened: "needed", closed: "absent" },
  finished: { opened: "needed", closed: "needed" },
  cancelled: { opened: "either", closed: "needed" },
  "entered-in-error": { opened: "either", closed: "either" },
};

function fits(presence: Presence, day: string | undefined): boolean {
  return presence === "either" || (presence === "needed") === (day !== undefined);
}

/** Each pause ends before the next begins, and only the last may last. */
function oneAfterTheOther(pauses: readonly Pause[]): boolean {
  return pauses.every(({ pausedOn, resumedOn }, at) => {
    const next = pauses[at + 1];
    if (next === undefined) return notBefore(resumedOn, pausedOn);
    return resumedOn !== undefined && pausedOn <= resumedOn && resumedOn <= next.pausedOn;
  });
}

export const episodeRules: readonly RecordRule<EpisodeOfCare>[] = [
  inOrder("P7.6", "firstContactOn", "openedOn"),
  inOrder("P3.7", "firstContactOn", "closedOn"),
  inOrder("P3.7", "openedOn", "closedOn"),
  together("P3.7", "closedOn", "closure"),
  {
    id: "P3.1",
    code: "contradiction",
    path: "openedOn",
    message: "Expected openedOn once the work has begun, and not while the episode is planned or on the waiting list.",
    holds: ({ status, openedOn }) => fits(daysByStatus[status].opened, openedOn),
  },
  {
    id: "P3.7",
    code: "contradiction",
    path: "closedOn",
    message: "Expected closedOn of an episode that is finished or cancelled, and of no other.",
    holds: ({ status, closedOn }) => fits(daysByStatus[status].closed, closedOn),
  },
  {
    id: "P3.1",
    code: "contradiction",
    path: "declineReason",
    message: "Expected declineReason only where the closure is declined.",
    holds: ({ closure, declineReason }) => declineReason === undefined || closure === "declined",
  },
  {
    id: "P3.6",
    code: "contradiction",
    path: "previousEpisodeId",
    message: "Expected another episode.",
    holds: ({ id, previousEpisodeId }) => previousEpisodeId !== id,
  },
  distinct("P1.2", "concerns"),
  {
    id: "P3.9",
    code: "out-of-order",
    path: "pauses",
    message: "Expected pauses one after the other, of which only the last may be without resumedOn.",
    holds: ({ pauses = [] }) => oneAfterTheOther(pauses),
  },
];
