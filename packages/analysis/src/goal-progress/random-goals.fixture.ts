import * as fc from "fast-check";

/** How an episode went, in days since its beginning. */
export interface RandomEpisode {
  readonly client: number;
  readonly closedAfter: number | undefined;
  readonly goals: readonly RandomGoal[];
  readonly scores: readonly [before: number, after: number] | undefined;
}

interface RandomGoal {
  readonly set: number;
  readonly lifecycle: string;
  readonly achievement: string;
  readonly statusAfter: number | undefined;
  readonly weight: string;
  readonly ratings: readonly { readonly after: number; readonly scale: "gbo" | "gas"; readonly score: number }[];
}

const begun = Date.UTC(2026, 0, 1);
export const isoDay = (day: number) => new Date(begun + 86_400_000 * day).toISOString().slice(0, 10);

const seldom = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const rating = fc.record({
  after: fc.constantFrom(0, 0, 30, 95, 200),
  scale: fc.constantFrom("gbo" as const, "gas" as const),
  score: fc.integer({ min: 0, max: 2 }),
});

const randomGoal = fc.record({
  set: fc.constantFrom(0, 5, 90),
  lifecycle: fc.constantFrom("active", "active", "completed", "cancelled", "proposed", "entered-in-error"),
  achievement: fc.constantFrom("achieved", "achieved", "sustaining", "improving", "no-change", "not-attainable", ""),
  statusAfter: seldom(fc.constantFrom(0, 30, 110, 300)),
  weight: fc.constantFrom("", "0", "1", "3"),
  ratings: fc.array(rating, { maxLength: 4 }),
});

/** Episodes of few clients, so that many have several. */
export const randomEpisodes = fc.array(
  fc.record<RandomEpisode>({
    client: fc.nat({ max: 6 }),
    closedAfter: seldom(fc.constantFrom(40, 100, 170)),
    goals: fc.array(randomGoal, { maxLength: 4 }),
    scores: seldom(fc.tuple(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 0, max: 40 }))),
  }),
  { minLength: 1, maxLength: 14 },
);

/** The same as rows. */
export function rowsOf(random: readonly RandomEpisode[]) {
  const named = random.map((each, at) => ({ ...each, id: `e${at}` }));
  const goals = named.flatMap(({ id, goals: own }) =>
    own.map((each, at) => ({ ...each, episode: id, id: `${id}g${at}` })),
  );
  return {
    episodes: named.map(({ id, client, closedAfter }) => ({
      episode_id: id,
      client_id: `c${client}`,
      ...(closedAfter === undefined ? {} : { closed_on: isoDay(closedAfter), closure: "completed" }),
    })),
    tables: {
      stages: named.map(({ id }) => ({ episode_id: id, stage: "middle", entered_on: isoDay(0) })),
      goals: goals.map((each) => ({
        goal_id: each.id,
        episode_id: each.episode,
        area: "desire",
        owner: "both",
        set_on: isoDay(each.set),
        lifecycle_status: each.lifecycle,
        achievement_status: each.achievement,
        status_on: each.statusAfter === undefined ? "" : isoDay(each.set + each.statusAfter),
        weight: each.weight,
      })),
      goal_ratings: goals.flatMap((each) =>
        each.ratings.map(({ after, scale, score }) => ({
          goal_id: each.id,
          rated_on: isoDay(each.set + after),
          scale,
          score: String(score),
        })),
      ),
      measures: named.flatMap(({ id, scores, closedAfter = 100 }) =>
        (scores ?? []).map((score, at) => ({
          episode_id: id,
          instrument: "core-10",
          taken_on: isoDay(at * closedAfter),
          score: String(score),
        })),
      ),
    },
  };
}
