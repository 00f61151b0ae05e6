import * as fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openEngine } from "../engine/engine.js";
import type { Engine } from "../engine/engine.js";
import { checkDataset } from "../open-dataset.js";
import { staysInOrder } from "./stays-in-order.js";

let engine: Engine;
beforeEach(async () => {
  engine = await openEngine();
});
afterEach(() => engine.close());

async function inOrder(
  ...stays: readonly (readonly [episode: string, day: string, left?: string])[]
): Promise<boolean> {
  const rows = stays.map(([episode, day, left]) => {
    const leftOn = left === undefined ? "cast(null as date)" : `date '2026-01-${left}'`;
    return `('${episode}', date '2026-01-${day}', ${leftOn})`;
  });
  await engine.run(
    `create or replace table raw_stages as select * from (values ${rows.join(", ")}) s(episode_id, entered_on, left_on)`,
  );
  return staysInOrder(engine);
}

it("stays are in order where those of an episode stand together, each after the one above it", async () => {
  expect(await inOrder(["b", "05"], ["b", "07"], ["a", "01"])).toBe(true);
  expect(await inOrder(["a", "01"])).toBe(true);
  expect(await inOrder(["a", "01"], ["b", "02"], ["a", "03"])).toBe(false);
  expect(await inOrder(["a", "03"], ["a", "01"])).toBe(false);
  expect(await inOrder(["a", "01"], ["a", "01"])).toBe(false);
});

it("of stays that were entered on one day, the one that was left first is the first", async () => {
  expect(await inOrder(["a", "01", "01"], ["a", "01", "02"], ["a", "01"])).toBe(true);
  expect(await inOrder(["a", "01", "02"], ["a", "01", "01"])).toBe(false);
  expect(await inOrder(["a", "01"], ["a", "01", "01"])).toBe(false);
  expect(await inOrder(["a", "01", "02"], ["a", "01", "02"])).toBe(false);
});

it("what is wrong with stays does not hang on the order of their rows", async () => {
  const day = fc.integer({ min: 1, max: 9 }).map((each) => `2026-01-0${each}`);
  const stay = fc
    .record({ episode: fc.constantFrom("e1", "e2", "e3"), from: day, to: fc.option(day) })
    .map(({ episode, from, to }) => ({
      episode_id: episode,
      stage: "evaluation",
      entered_on: from,
      ...(to === null ? {} : { left_on: to, exit: "goal_setting" }),
    }));
  const found = async (stages: readonly Readonly<Record<string, string>>[]) => {
    const findings = await checkDataset({
      clients: [{ client_id: "c1", kind: "individual", consent_analytics: "yes" }],
      episodes: ["e1", "e2", "e3"].map((episode_id, at) => ({
        episode_id,
        client_id: "c1",
        first_contact_on: "2026-01-01",
        opened_on: "2026-01-01",
        ...(at === 0 ? { closed_on: "2026-02-01", closure: "completed" } : {}),
      })),
      stages,
    });
    const counts = new Map<string, number>();
    for (const { code, file, more = 0 } of findings) {
      if (file === "stages") counts.set(code, (counts.get(code) ?? 0) + 1 + more);
    }
    return [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  };
  const placeOf = (each: Readonly<Record<string, string>>) =>
    `${each["episode_id"]} ${each["entered_on"]} ${each["left_on"] ?? "never"}`;
  const sorted = (stages: readonly Readonly<Record<string, string>>[]) =>
    stages.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(stay, { minLength: 1, maxLength: 8, selector: placeOf }), async (stages) => {
      // The last row stands elsewhere, so that they are sorted by the engine.
      const apart = [...stages.filter((_, at) => at % 2 === 0), ...stages.filter((_, at) => at % 2 === 1)].toReversed();
      expect(await found(sorted(stages))).toEqual(await found(apart));
    }),
    { numRuns: 12 },
  );
});
