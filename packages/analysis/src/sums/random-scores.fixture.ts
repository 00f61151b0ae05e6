import type { GivenRows } from "@rapport/dataset";
import * as fc from "fast-check";

const isoDay = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
export const asOf = isoDay(170);

const form = fc.record({
  day: fc.integer({ min: 0, max: 180 }),
  partner: fc.nat({ max: 1 }),
  instrument: fc.constantFrom("core-10", "core-10", "das"),
  score: fc.integer({ min: 0, max: 40 }),
  recorded: fc.constantFrom("total", "total", "items", "missing"),
});

const episode = fc.record({
  client: fc.nat({ max: 6 }),
  treated: fc.option(fc.constantFrom(10, 20, 40), { nil: undefined, freq: 4 }),
  closure: fc.option(fc.constantFrom("completed", "completed", "moved"), { nil: undefined, freq: 4 }),
  backAgain: fc.boolean(),
  seenLate: fc.boolean(),
  booster: fc.boolean(),
  forms: fc.array(form, { maxLength: 10 }),
  /** Of both partners, before treatment and at its end, so that many have both. */
  pairs: fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), { maxLength: 2 }),
});

type RandomEpisode = typeof episode extends fc.Arbitrary<infer T> ? T : never;

const closedOn = 140;

function stagesOf(episode_id: string, { treated, closure, backAgain, seenLate }: RandomEpisode) {
  const end = closure === undefined ? {} : { left_on: isoDay(closedOn), exit: closure };
  const seen = seenLate ? { observed_from: isoDay(5) } : {};
  const first = { episode_id, stage: "evaluation", entered_on: isoDay(0), ...seen };
  if (treated === undefined) return [{ ...first, ...end }];
  const planning = { episode_id, stage: "goal_setting", entered_on: isoDay(treated) };
  const evaluated = { ...first, left_on: isoDay(treated), exit: "goal_setting" };
  if (!backAgain) return [evaluated, { ...planning, ...end }];
  return [
    evaluated,
    { ...planning, left_on: isoDay(60), exit: "middle" },
    { episode_id, stage: "middle", entered_on: isoDay(60), left_on: isoDay(90), exit: "goal_setting" },
    { ...planning, entered_on: isoDay(90), ...end },
  ];
}

function measuresOf(episode_id: string, { client, forms, pairs }: RandomEpisode) {
  const single = forms.map(({ day, partner, instrument, score, recorded }) => ({
    episode_id,
    person_id: `p${client}${partner}`,
    instrument,
    taken_on: isoDay(day),
    ...(recorded === "total" || instrument === "das"
      ? { score: String(score) }
      : {
          items: JSON.stringify(
            Array.from({ length: 10 }, (_, at) => (recorded === "missing" && at < 2 ? null : score % 5)),
          ),
        }),
  }));
  const both = pairs.flatMap((scores, partner) =>
    scores.map((score, at) => ({
      episode_id,
      person_id: `p${client}${partner}`,
      instrument: "core-10",
      taken_on: isoDay(at === 0 ? 2 : 135),
      score: String(score),
    })),
  );
  return [...single, ...both];
}

/** Seven clients, every other one a couple, some of whom share a person; their episodes, and forms before, in and after these. */
export const randomScores: fc.Arbitrary<GivenRows> = fc
  .array(episode, { minLength: 1, maxLength: 12 })
  .map((episodes): GivenRows => {
    const named = episodes.map((each, at) => ({ ...each, id: `e${at}` }));
    const clients = [...new Set(episodes.map(({ client }) => client))];
    const people = clients.flatMap((client) =>
      [0, 1].map((partner) => ({ client, person_id: `p${client}${partner}` })),
    );
    return {
      clients: clients.map((client) => ({
        client_id: `c${client}`,
        kind: client % 2 === 0 ? "couple" : "individual",
        consent_analytics: "yes",
      })),
      people: people.map(({ person_id }) => ({ person_id })),
      members: [
        ...people.map(({ client, person_id }) => ({ client_id: `c${client}`, person_id })),
        ...(clients.includes(1) && clients.includes(2) ? [{ client_id: "c1", person_id: "p20" }] : []),
      ],
      episodes: named.map(({ id, client, closure }) => ({
        episode_id: id,
        client_id: `c${client}`,
        first_contact_on: isoDay(0),
        opened_on: isoDay(0),
        ...(closure === undefined ? {} : { closed_on: isoDay(closedOn), closure }),
      })),
      stages: named.flatMap(({ id, ...each }) => stagesOf(id, each)),
      sessions: named.flatMap(({ id, booster }) =>
        booster
          ? [
              {
                session_id: `${id}s`,
                episode_id: id,
                held_on: isoDay(155),
                format: "individual",
                modality: "office",
                attendance: "attended",
                booster: "yes",
              },
            ]
          : [],
      ),
      measures: named.flatMap(({ id, ...each }) => measuresOf(id, each)),
    };
  });
