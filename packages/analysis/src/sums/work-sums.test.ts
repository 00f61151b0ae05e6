import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, DraftSum } from "@rapport/disclosure";
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

/** Whether every unit is in the parts as often as in the whole, or no more often. */
function holds(cells: ReadonlyMap<string, Cell>, { whole, parts, exhaustive }: DraftSum): boolean {
  const all = counts(cells.get(whole)?.things ?? []);
  const some = counts(parts.flatMap((part) => [...(cells.get(part)?.things ?? [])]));
  const units = [...new Set([...all.keys(), ...some.keys()])];
  return units.every((unit) => {
    const [most = 0, told = 0] = [all.get(unit), some.get(unit)];
    return exhaustive ? told === most : told <= most;
  });
}

describe("the sums of what is done in treatment", () => {
  it("hold for every unit, whatever the records are, and name cells that are there", async () => {
    await fc.assert(
      fc.asyncProperty(randomWork, async (work) => {
        const draft = await draftWith(work);
        const cells = cellsByPath(draft);
        const missing = (draft.sums ?? [])
          .flatMap(({ whole, parts }) => [whole, ...parts])
          .filter((at) => !cells.has(at));
        expect(missing).toEqual([]);
        expect((draft.sums ?? []).filter((sum) => !holds(cells, sum))).toEqual([]);
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
      "interventionUse/type:talking/uptake/numerator = interventionUse/type:talking/dose/total",
      "interventionUse/type:talking/uptake/numerator = interventionUse/type:talking/helpfulness/total",
      "interventionUse/type:talking/helpfulness/unrated >= interventionUse/type:talking/dose/0",
      "homework/all/shareDone/total >= interventionUse/type:talking/helpfulness/low + interventionUse/type:talking/helpfulness/middle + interventionUse/type:talking/helpfulness/high",
      "interventionUse/all/firstType/total >= interventionUse/type:talking/uptake/numerator",
      "interventionUse/type:talking/place/first >= interventionUse/all/firstType/type:talking",
      "pluginMetrics/talking/courses/total >= interventionUse/type:talking/uptake/numerator",
      "population/episodes >= homework/all/perEpisode/total",
      "interventionUse/all/typesPerEpisode/total = homework/all/perEpisode/total",
      "homework/all/perEpisode/total = homework/all/perEpisode/0 + homework/all/shareDone/total",
      "homework/all/shareDone/total = homework/all/shareDone/all + homework/all/shareDone/unreported + homework/all/roadblocks/total",
      "homework/all/roadblocks/total = homework/all/roadblocks/none + homework/all/afterRoadblock/total",
      "homework/all/afterRoadblock/total = homework/all/nextHomework/total",
      "homework/all/afterRoadblock/recent = homework/all/nextHomework/recent",
      "homework/all/afterRoadblock/total >= homework/all/nextHomework/done + homework/all/afterRoadblock/ended + homework/all/afterRoadblock/nothing + homework/all/afterRoadblock/recent",
      "homework/all/afterRoadblock/total >= homework/all/afterRoadblock/done_next + homework/all/nextHomework/none_given + homework/all/nextHomework/recent",
      "homework/all/done/n = homework/all/partly/n",
      "homework/all/done/n = homework/all/notDone/n",
      "homework/all/done/n = homework/all/unreported/n",
      "homework/all/done/n >= homework/all/reportedDone/n",
      "homework/all/atHome/n >= homework/all/done/n",
      "interventionUse/all/typesPerEpisode/total >= commitment/homework-high/completed/denominator",
      "homework/all/shareDone/total >= homework/all/shareDone/less + homework/all/shareDone/unreported + commitment/homework-high/completed/denominator",
    ]);
  });
});
