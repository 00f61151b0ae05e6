import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitment } from "../commitment/commitment.js";
import { draftOf } from "../draft-of.js";
import { homework } from "../homework/homework.js";
import { interventionUse } from "../intervention-use/intervention-use.js";
import { treatedPractice } from "../intervention-use/treated.fixture.js";
import { typeWith } from "../plugin-metrics/courses.fixture.js";
import { pluginMetrics } from "../plugin-metrics/plugin-metrics.js";
import { cellsByPath } from "./cells-by-path.fixture.js";
import { asOf, randomWork } from "./random-work.fixture.js";
import type { RandomWork } from "./random-work.fixture.js";

const plugins = ["talking", "sensate", "reading"].map((code) => typeWith({}, code));

async function draftWith({ episodes, more }: RandomWork) {
  const dataset = await treatedPractice(episodes, more, asOf);
  const questions = [
    await interventionUse(dataset, { plugins }),
    await homework(dataset),
    await commitment(dataset),
    await pluginMetrics(dataset, { plugins }),
  ];
  const draft = await draftOf(dataset, questions, { plugins });
  dataset.close();
  return draft;
}

/** How often each unit is counted. */
function counts(things: Iterable<number>): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  for (const unit of things) all.set(unit, (all.get(unit) ?? 0) + 1);
  return all;
}

describe("the sums of what is done in treatment", () => {
  it("hold for every unit, whatever the records are, and name cells that are there", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomWork, async (work) => {
        const draft = await draftWith(work);
        const cells = cellsByPath(draft);
        for (const { whole, parts, exhaustive } of draft.sums ?? []) {
          const all = counts(cells.get(whole)?.things ?? []);
          const some = counts(parts.flatMap((part) => [...(cells.get(part)?.things ?? [])]));
          expect([whole, ...parts].filter((path) => !cells.has(path))).toEqual([]);
          for (const [unit, count] of some) expect(all.get(unit) ?? 0, whole).toBeGreaterThanOrEqual(count);
          if (exhaustive) expect(some, whole).toEqual(all);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("are those that a reader knows: between the questions, and within each", async () => {
    const given = ["done", "partly"].map((completion) => ({
      assigned_on: "2026-02-01",
      completion,
      roadblock: "time",
    }));
    const episode = { closed: "2026-05-01", uses: [{ type: "talking", given }] };
    const { sums = [] } = await draftWith({ episodes: { a: episode, b: {} }, more: {} });
    const told = sums.map(({ whole, parts, exhaustive }) => `${whole} ${exhaustive ? "=" : ">="} ${parts.join(" + ")}`);
    expect(told.filter((sum) => !sum.startsWith("population/clients") && !sum.includes("population/by"))).toEqual([
      "population/episodes >= population/clients",
      "population/episodes >= interventionUse/all/typesPerEpisode/total",
      "interventionUse/all/typesPerEpisode/total = interventionUse/all/typesPerEpisode/0 + interventionUse/all/firstType/total",
      "interventionUse/all/typesPerEpisode/total = interventionUse/type:talking/uptake/denominator",
      "interventionUse/type:talking/uptake/numerator = interventionUse/type:talking/place/total",
      "interventionUse/all/firstType/total >= interventionUse/type:talking/uptake/numerator",
      "interventionUse/type:talking/place/first >= interventionUse/all/firstType/type:talking",
      "pluginMetrics/talking/courses/total >= interventionUse/type:talking/uptake/numerator",
      "homework/all/setting/home = homework/all/completion/total",
      "homework/all/roadblocks/total = homework/all/completion/partly + homework/all/completion/not_done",
      "homework/all/roadblocks/total = homework/all/roadblocks/none + homework/all/afterRoadblock/total",
      "population/episodes >= homework/all/perEpisode/total",
      "interventionUse/all/typesPerEpisode/total = homework/all/perEpisode/total",
      "homework/all/perEpisode/total >= homework/all/perEpisode/0 + commitment/homework-high/completed/denominator",
    ]);
  });
});
