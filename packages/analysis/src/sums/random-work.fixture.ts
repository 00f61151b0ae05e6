import * as fc from "fast-check";
import type { GivenRows } from "@rapport/dataset";
import type { TreatedRow } from "../intervention-use/treated.fixture.js";

const isoDay = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
export const asOf = isoDay(150);

const day = fc.integer({ min: 0, max: 160 });

const given = fc
  .record({
    assigned: day,
    wait: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
    setting: fc.constantFrom("home", "home", "room"),
    completion: fc.constantFrom("done", "partly", "not_done", ""),
    roadblock: fc.constantFrom("time", "pain", ""),
    helpfulness: fc.constantFrom("", "0", "7"),
  })
  .map(({ assigned, wait, ...row }) => ({
    ...row,
    assigned_on: isoDay(assigned),
    ...(wait === undefined ? {} : { reported_on: isoDay(assigned + wait) }),
  }));

const use = fc.record({
  type: fc.constantFrom("talking", "sensate", "reading", "x"),
  from: day.map(isoDay),
  status: fc.constantFrom("completed", "in-progress", "not-done", "stopped"),
  given: fc.array(given, { maxLength: 4 }),
});

const episode = fc.record({
  client: fc.constantFrom("p", "q", "r", "s", "t", "u"),
  opened: fc.constantFrom(0, 0, 30, 155),
  treated: fc.option(fc.integer({ min: 6, max: 20 }), { nil: undefined, freq: 4 }),
  closed: fc.option(fc.integer({ min: 60, max: 100 }), { nil: undefined, freq: 3 }),
  closure: fc.constantFrom("completed", "completed", "moved"),
  uses: fc.array(use, { maxLength: 4 }),
  scores: fc.tuple(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 0, max: 27 })),
  attendances: fc.array(fc.constantFrom("attended", "attended", "no_show"), { maxLength: 4 }),
});

/** Episodes of a few clients, by their identifiers, and the tables beside them. */
export interface RandomWork {
  readonly episodes: Readonly<Record<string, TreatedRow>>;
  readonly more: GivenRows;
}

/** Random episodes with interventions, homework, sessions and scores, by the as-of day and after it. */
export const randomWork: fc.Arbitrary<RandomWork> = fc
  .array(episode, { minLength: 1, maxLength: 14 })
  .map((all): RandomWork => {
    const named = all.map((each, at) => ({ ...each, id: `e${at}` }));
    return {
      episodes: Object.fromEntries(
        named.map(({ id, client, opened, treated, closed, closure, uses }) => [
          id,
          {
            client,
            opened: isoDay(opened),
            treated: treated === undefined ? undefined : isoDay(opened + treated),
            ...(closed === undefined ? {} : { closed: isoDay(opened + closed), closure }),
            uses,
          },
        ]),
      ),
      more: {
        measures: named.flatMap(({ id, opened, closed = 60, scores: [first, last] }) => [
          { episode_id: id, instrument: "phq-9", taken_on: isoDay(opened + 2), score: String(first) },
          { episode_id: id, instrument: "phq-9", taken_on: isoDay(opened + closed), score: String(last) },
        ]),
        sessions: named.flatMap(({ id, opened, attendances }) =>
          attendances.map((attendance, at) => ({
            session_id: `${id} ${at}`,
            episode_id: id,
            held_on: isoDay(opened + at * 7),
            format: "individual",
            modality: "office",
            attendance,
          })),
        ),
      },
    };
  });
