import type { GivenRows } from "@rapport/dataset";
import { closureDisplays, sixStages } from "@rapport/dataset";
import * as fc from "fast-check";

const begun = Date.UTC(2025, 0, 1);
const isoDay = (day: number) => new Date(begun + 86_400_000 * day).toISOString().slice(0, 10);

const seenUntil = 500;
export const asOf = isoDay(seenUntil);

const codes = sixStages.stages.map(({ code }) => code);
const closures = Object.keys(closureDisplays);

/** A walk of an episode through the model: how long it stays in each stage, and which way it takes next. */
const episode = fc.record({
  client: fc.integer({ min: 0, max: 7 }),
  opened: fc.integer({ min: 0, max: seenUntil }),
  first: fc.integer({ min: 0, max: codes.length - 1 }),
  steps: fc.array(fc.record({ lasts: fc.integer({ min: 0, max: 120 }), way: fc.nat(3) }), {
    minLength: 1,
    maxLength: 7,
  }),
  seenLate: fc.boolean(),
  ends: fc.option(fc.constantFrom(...closures), { nil: undefined }),
});

type RandomEpisode = typeof episode extends fc.Arbitrary<infer T> ? T : never;

type Row = Readonly<Record<string, string>>;

function stagesOf(episode_id: string, { opened, first, steps, seenLate, ends }: RandomEpisode) {
  const rows: Row[] = [];
  let at = first;
  let entered = opened;
  for (const [place, { lasts, way }] of steps.entries()) {
    const { code: stage = "", next = [] } = sixStages.stages[at] ?? {};
    const to = next[way % Math.max(next.length, 1)];
    const last = place === steps.length - 1 || to === undefined || entered + lasts > seenUntil;
    const exit = last ? ends : to;
    const left = exit === undefined ? {} : { left_on: isoDay(entered + lasts), exit };
    const seen = seenLate && place === 0 && lasts > 1 ? { observed_from: isoDay(entered + 1) } : {};
    rows.push({ episode_id, stage, entered_on: isoDay(entered), ...left, ...seen });
    entered += lasts;
    at = codes.findIndex((code) => code === to);
    if (last) break;
  }
  const closed = ends !== undefined && rows.length > 0 ? { closed_on: isoDay(entered), closure: ends } : {};
  return { rows, closed };
}

/** A practice in which eight clients have episodes; some share a person. */
export const randomPractice: fc.Arbitrary<GivenRows> = fc
  .array(episode, { minLength: 1, maxLength: 14 })
  .map((episodes): GivenRows => {
    const courses = episodes.map((each, at) => ({ each, at, ...stagesOf(`e${at}`, each) }));
    const clients = [...new Set(episodes.map(({ client }) => client))];
    return {
      clients: clients.map((client) => ({ client_id: `c${client}`, kind: "couple", consent_analytics: "yes" })),
      members: clients.map((client) => ({ client_id: `c${client}`, person_id: `p${client % 5}` })),
      people: [...new Set(clients.map((client) => client % 5))].map((person) => ({ person_id: `p${person}` })),
      episodes: courses.map(({ each, at, closed }) => ({
        episode_id: `e${at}`,
        client_id: `c${each.client}`,
        first_contact_on: isoDay(each.opened),
        opened_on: isoDay(each.opened),
        ...closed,
      })),
      stages: courses.flatMap(({ rows }) => rows),
    };
  });
