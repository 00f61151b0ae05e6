import type { Cell, Draft, DraftFigure } from "@rapport/disclosure";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { access } from "../access/access.js";
import { asOf, randomEpisodes } from "../access/random-practice.fixture.js";
import { practiceSeen } from "../access/sessions.fixture.js";
import type { EpisodeRow } from "../access/sessions.fixture.js";
import { afterTermination } from "../after-termination/after-termination.js";
import { draftOf } from "../draft-of.js";
import { timeInStage } from "../time-in-stage/time-in-stage.js";

async function draftFor(episodes: readonly EpisodeRow[], keepsSessions = true): Promise<Draft> {
  const dataset = await practiceSeen(episodes, { asOf, keepsSessions });
  const draft = await draftOf(dataset, [
    await timeInStage(dataset),
    await access(dataset),
    await afterTermination(dataset),
  ]);
  dataset.close();
  return draft;
}

/** How many things each cell of a figure counts, by its path in the airlock; a life table's by its exits. */
function countsIn(figure: DraftFigure): readonly (readonly [string, Cell["things"]["length"]])[] {
  if (figure.kind === "breakdown") {
    return [
      ["total", figure.total.things.length],
      ...figure.parts.map((part) => [part.code, part.things.length] as const),
    ];
  }
  if (figure.kind === "rate") {
    return [
      ["numerator", figure.numerator.things.length],
      ["denominator", figure.denominator.things.length],
    ];
  }
  if (figure.kind !== "lifeTable") return [];
  return [
    ["start", figure.start.things.length],
    ...figure.exits.map((exit) => [`exit:${exit.code}`, exit.things.length] as const),
  ];
}

function countsOfAll({ population, questions }: Draft): ReadonlyMap<string, number> {
  return new Map<string, number>([
    ["population/episodes", population.episodes.things.length],
    ...questions.flatMap(({ question, groups }) =>
      groups.flatMap(({ code, figures }) =>
        Object.entries(figures).flatMap(([name, figure]) =>
          countsIn(figure).map(([path, count]) => [`${question}/${code}/${name}/${path}`, count] as const),
        ),
      ),
    ),
  ]);
}

const ofQuestions = (draft: Draft) =>
  (draft.sums ?? []).filter(({ whole }) => whole.startsWith("access/") || whole.startsWith("afterTermination/"));

function expectSums(draft: Draft) {
  const counts = countsOfAll(draft);
  for (const { whole, parts, exhaustive } of ofQuestions(draft)) {
    for (const path of [whole, ...parts]) expect(counts.has(path), path).toBe(true);
    const sum = parts.reduce((total, path) => total + (counts.get(path) ?? 0), 0);
    expect(exhaustive ? sum === counts.get(whole) : sum <= (counts.get(whole) ?? 0), whole).toBe(true);
  }
}

it("sums of sessions and of completed episodes hold in any practice, and name cells that are there", async () => {
  await fc.assert(
    fc.asyncProperty(randomEpisodes, fc.boolean(), async (episodes, keepsSessions) => {
      expectSums(await draftFor(episodes, keepsSessions));
    }),
    { numRuns: 20 },
  );
});

it("tables of the same whole are linked, and so are declined and completed episodes with their stages", async () => {
  const ended = (closure: string): EpisodeRow => ({
    contact: "2025-01-01",
    closed: "2025-02-01",
    closure,
    stages: [{ stage: "evaluation", entered_on: "2025-01-01", left_on: "2025-02-01", exit: closure }],
    sessions: closure === "declined" ? [] : ["2025-01-08", "2025-01-15"],
  });
  const draft = await draftFor([ended("completed"), ended("declined")]);
  expectSums(draft);
  const told = ofQuestions(draft).map(
    ({ whole, parts, exhaustive }) => `${whole} ${exhaustive ? "=" : ">="} ${parts.join(" + ")}`,
  );
  const several = ["2-3", "4-6", "7-12", "13-24", "25+"].map((code) => `access/all/perEpisode/${code}`).join(" + ");
  expect(told).toEqual([
    "access/all/declined/denominator = population/episodes",
    "access/all/declined/numerator = access/all/declines/total",
    "access/all/declined/denominator = access/all/months/total",
    "access/all/declines/total = timeInStage/evaluation/stays/declined",
    "access/all/declined/denominator = access/all/toFirstSession/start",
    "access/all/toFirstSession/start >= access/all/perEpisode/total",
    "access/all/perEpisode/0 = access/all/toFirstSession/exit:ended",
    "access/all/toFirstSession/exit:reached = access/all/format/total",
    `access/all/format/total >= access/all/perEpisode/1 + ${several}`,
    "access/all/format/total >= access/all/spacing/total",
    "access/all/toFirstSession/exit:reached = access/all/modality/total",
    `access/all/modality/total >= access/all/perEpisode/1 + ${several}`,
    "access/all/modality/total >= access/all/spacing/total",
    `access/all/spacing/total >= ${several}`,
    "afterTermination/all/returned/total = afterTermination/all/followed/over-52-weeks",
    "afterTermination/all/boosters/total = afterTermination/all/followed/26-52-weeks + afterTermination/all/followed/over-52-weeks",
    "afterTermination/all/followed/total = timeInStage/evaluation/stays/completed",
  ]);
});
