import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../draft-of.js";
import { isoDay, randomEpisodes, rowsOf } from "../goal-progress/random-goals.fixture.js";
import type { RandomEpisode } from "../goal-progress/random-goals.fixture.js";
import { goalProgress } from "../goal-progress/goal-progress.js";
import { outcomeChange } from "../outcome-change/outcome-change.js";
import { practiceOf } from "../practice.fixture.js";
import { cellsByPath } from "./cell-at.fixture.js";

async function drafted(random: readonly RandomEpisode[], asOf: string) {
  const { episodes, tables } = rowsOf(random);
  const dataset = await practiceOf(episodes, tables, asOf);
  const draft = await draftOf(dataset, [await goalProgress(dataset), await outcomeChange(dataset)]);
  dataset.close();
  const cells = cellsByPath(draft);
  const thingsAt = (path: string): readonly number[] => {
    const things = cells.get(path);
    if (!things) throw new Error(`A sum names ${path}, which is no cell.`);
    return [...things];
  };
  const sums = (draft.sums ?? []).filter(({ whole, parts }) =>
    [whole, ...parts].some((path) => path.startsWith("goal")),
  );
  return sums.map(({ whole, parts, exhaustive }) => {
    const rest = [...thingsAt(whole)];
    const all = parts.flatMap(thingsAt);
    const unheld = all.filter((thing) => {
      const at = rest.indexOf(thing);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    return { whole, parts, exhaustive, holds: unheld.length === 0 && (!exhaustive || rest.length === 0) };
  });
}

describe("sums of goals", () => {
  it("hold unit by unit in any practice, on any day", async () => {
    await fc.assert(
      fc.asyncProperty(randomEpisodes, fc.constantFrom(20, 100, 365), async (random, day) => {
        const broken = (await drafted(random, isoDay(day))).filter(({ holds }) => !holds);
        expect(broken).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("link goals, episodes with goals, the time to the first goal met, and reliable change", async () => {
    const rating = { after: 0, scale: "gas" as const, score: 1 };
    const goal = { set: 0, lifecycle: "completed", achievement: "achieved", statusAfter: 30, weight: "" };
    const random = [0, 1, 2].map((client) => ({
      client,
      closedAfter: 100,
      goals: client === 2 ? [] : [{ ...goal, ratings: [rating] }],
      scores: [30 - client, 10] as const,
    }));
    const wholes = (await drafted(random, isoDay(365))).map(({ whole }) => whole.replace("goalProgress/all/", ""));
    expect([...new Set(wholes)].toSorted()).toEqual([
      "achievement/achieved",
      "byArea/total",
      "gasLevels/total",
      "goalsMet/0",
      "outcomeChange/core-10/reliable/improved",
      "outcomeChange/core-10/reliable/total",
      "pathway/total",
      "population/episodes",
    ]);
  });
});
