import { openDataset } from "@rapport/dataset";
import type { Cell, CellPath, Draft, DraftFigure } from "@rapport/disclosure";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../draft-of.js";
import { asOf, randomPractice } from "../stage-flow/random-flow.fixture.js";
import { stageFlow } from "../stage-flow/stage-flow.js";
import { timeInStage } from "../time-in-stage/time-in-stage.js";

type Cells = readonly (readonly [path: CellPath, cell: Cell])[];

function cellsIn(path: CellPath, figure: DraftFigure): Cells {
  if (figure.kind === "mean") return [[`${path}/n`, figure.of]];
  if (figure.kind !== "breakdown") return [];
  const parts = figure.parts.map((part) => [`${path}/${part.code}`, part] as const);
  return [[`${path}/total`, figure.total], ...parts];
}

function cellsOf({ population, questions }: Draft): ReadonlyMap<CellPath, Cell> {
  return new Map<CellPath, Cell>([
    ["population/episodes", population.episodes],
    ...questions.flatMap(({ question, groups }) =>
      groups.flatMap(({ code, figures }) =>
        Object.entries(figures).flatMap(([name, figure]) => cellsIn(`${question}/${code}/${name}`, figure)),
      ),
    ),
  ]);
}

const unitsOf = (cells: readonly Cell[]) => cells.flatMap(({ things }) => [...things]).toSorted((a, b) => a - b);

/** Whether every thing of a list is in the other one, as often. */
function isWithin(part: readonly number[], whole: readonly number[]): boolean {
  const left = [...whole];
  return part.every((unit) => {
    const at = left.indexOf(unit);
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
}

async function draftOfRows(rows: Parameters<typeof openDataset>[0]): Promise<Draft> {
  const { dataset, findings } = await openDataset(rows, { asOf });
  if (!dataset) throw new Error(JSON.stringify(findings));
  const draft = await draftOf(dataset, [await timeInStage(dataset), await stageFlow(dataset)]);
  dataset.close();
  return draft;
}

describe("the sums of P7.2", () => {
  it("hold in any practice, client by client", async () => {
    await fc.assert(
      fc.asyncProperty(randomPractice, async (rows) => {
        const draft = await draftOfRows(rows);
        const cells = cellsOf(draft);
        const sums = (draft.sums ?? []).filter((sum) => sum.parts.some((part) => part.startsWith("stageFlow/")));
        expect(sums.length).toBeGreaterThanOrEqual(5);
        for (const { whole, parts, exhaustive } of sums) {
          const named = [whole, ...parts].map((path) => cells.get(path));
          expect(named, whole).not.toContain(undefined);
          const [all = [], ...each] = named.map((cell) => unitsOf(cell ? [cell] : []));
          const sum = each.flat().toSorted((a, b) => a - b);
          expect(isWithin(sum, all), `${whole} ${parts[0]}`).toBe(true);
          expect(exhaustive && sum.length < all.length, whole).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("say that cohorts are nested, and that the means of all stages are of the same clients", async () => {
    const middle = (at: number) => ({ episode_id: `e${at}`, stage: "middle", entered_on: "2025-01-01" });
    const draft = await draftOfRows({
      clients: [0, 1].map((at) => ({ client_id: `c${at}`, kind: "individual", consent_analytics: "yes" })),
      episodes: [0, 1].map((at) => ({
        episode_id: `e${at}`,
        client_id: `c${at}`,
        first_contact_on: "2025-01-01",
        opened_on: "2025-01-01",
      })),
      stages: [0, 1].map(middle),
    });
    const said = (draft.sums ?? []).map(
      ({ whole, parts, exhaustive }) => `${whole} ${exhaustive ? "=" : ">="} ${parts.join(" + ")}`,
    );
    expect(said).toEqual(
      expect.arrayContaining([
        "population/episodes = stageFlow/all/state-at-week-0/total",
        "stageFlow/all/state-at-week-0/total >= stageFlow/all/state-at-week-4/total",
        "stageFlow/all/state-at-week-26/total >= stageFlow/all/state-at-week-52/total",
        "stageFlow/all/state-at-week-0/total >= stageFlow/all/returns/total",
        "stageFlow/all/state-at-week-52/total >= stageFlow/all/days-in-first-year:intake_call/n",
        "stageFlow/all/days-in-first-year:intake_call/n = stageFlow/all/days-in-first-year:middle/n",
        "timeInStage/middle/stays/total >= stageFlow/all/state-at-week-12/middle",
      ]),
    );
  });
});
