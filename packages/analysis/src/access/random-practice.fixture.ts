import * as fc from "fast-check";
import type { EpisodeRow } from "./sessions.fixture.js";

const begun = Date.UTC(2025, 0, 1);
const isoDay = (day: number) => new Date(begun + 86_400_000 * day).toISOString().slice(0, 10);

/** The as-of day, on which some of the episodes have not begun. */
export const asOf = isoDay(500);

const attendance = fc.constantFrom("attended", "attended", "attended", "no_show", "cancelled", "late_cancelled");

const session = fc.record({
  after: fc.nat({ max: 520 }),
  attendance,
  modality: fc.constantFrom("office", "video", "phone"),
  booster: fc.constantFrom("yes", "no", ""),
});

const episode = fc
  .record({
    client: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
    contact: fc.nat({ max: 520 }),
    wait: fc.nat({ max: 20 }),
    lasts: fc.option(fc.nat({ max: 300 }), { nil: undefined }),
    closure: fc.constantFrom("completed", "completed", "declined", "moved"),
    reason: fc.constantFrom("fee", "other", ""),
    call: fc.nat({ max: 9 }),
    late: fc.constantFrom(0, 0, 0, 3),
    sessions: fc.array(session, { maxLength: 6 }),
  })
  .map(({ client, contact, wait, lasts, closure, reason, call, late, sessions }): EpisodeRow => {
    const opened = contact + wait;
    const closed = lasts === undefined ? undefined : opened + call + lasts;
    const left = closed === undefined ? {} : { left_on: isoDay(closed), exit: closure };
    return {
      client,
      contact: isoDay(contact),
      opened: isoDay(opened),
      ...(closed === undefined ? {} : { closed: isoDay(closed), closure }),
      more: closure === "declined" && closed !== undefined ? { decline_reason: reason } : {},
      stages: [
        { stage: "intake_call", entered_on: isoDay(opened), left_on: isoDay(opened + call), exit: "evaluation" },
        {
          stage: "evaluation",
          entered_on: isoDay(opened + call),
          ...(late > 0 && (lasts ?? 300) > late ? { observed_from: isoDay(opened + call + late) } : {}),
          ...left,
        },
      ],
      sessions: sessions.map(({ after, ...row }) => ({ ...row, held_on: isoDay(contact + after) })),
    };
  });

/** Episodes of seven clients with sessions before, in and after them, as the records of a practice can have them. */
export const randomEpisodes = fc.array(episode, { minLength: 1, maxLength: 20 });
