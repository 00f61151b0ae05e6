import { areas, openDataset, pathways } from "@rapport/dataset";
import type { GivenRows } from "@rapport/dataset";
import type { CellPath, DraftBreakdown, DraftGroup, DraftLifeTable, MergeNode } from "@rapport/disclosure";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf, randomPractice } from "../stage-flow/random-flow.fixture.js";
import { groupings } from "../stage-groups/groupings.js";
import type { Grouping } from "../stage-groups/groupings.js";
import { timeInStage } from "../time-in-stage/time-in-stage.js";
import { stageGroupSums } from "./stage-group-sums.js";

type Units = readonly number[];
type Cells = readonly (readonly [path: CellPath, units: Units])[];

const inOrder = (units: Iterable<number>): Units => [...units].toSorted((a, b) => a - b);

function leavesOf(branch: MergeNode | string): readonly string[] {
  return typeof branch === "string" ? [branch] : branch.children.flatMap(leavesOf);
}

function nodesOf(branches: readonly (MergeNode | string)[]): readonly MergeNode[] {
  return branches.flatMap((branch) => (typeof branch === "string" ? [] : [branch, ...nodesOf(branch.children)]));
}

/** Every cell that a breakdown can be printed with, each class of its tree too. */
function tableCells(path: CellPath, { total, parts, tree = [] }: DraftBreakdown): Cells {
  const unitsOf = (codes: readonly string[]) =>
    inOrder(parts.filter(({ code }) => codes.includes(code)).flatMap(({ things }) => [...things]));
  return [
    [`${path}/total`, inOrder(total.things)],
    ...parts.map(({ code }) => [`${path}/${code}`, unitsOf([code])] as const),
    ...nodesOf(tree).map((node) => [`${path}/${node.code}`, unitsOf(leavesOf(node))] as const),
  ];
}

/** Who is at risk from the beginning, and after each day. */
function riskCells(path: CellPath, { start, rows }: DraftLifeTable): Cells {
  const left = [...start.things];
  return [
    [`${path}/start`, inOrder(start.things)],
    ...rows.map(({ day, entered, exits, censored }) => {
      left.push(...entered.things);
      for (const { things } of [censored, ...Object.values(exits)]) {
        for (const unit of things) left.splice(left.indexOf(unit), 1);
      }
      return [`${path}/after:${day}`, inOrder(left)] as const;
    }),
  ];
}

function cellsOf(groups: readonly DraftGroup[]): ReadonlyMap<CellPath, Units> {
  return new Map(
    groups.flatMap(({ code, figures }) =>
      Object.entries(figures).flatMap(([name, figure]): Cells => {
        const path = `timeInStage/${code}/${name}`;
        if (figure.kind === "breakdown") return tableCells(path, figure);
        return figure.kind === "lifeTable" ? riskCells(path, figure) : [];
      }),
    ),
  );
}

/** The same practice with concerns, pathways and practitioners, of which some are not recorded, and some pauses. */
function withGroups(rows: GivenRows): GivenRows {
  const one = (codes: readonly string[], at: number) => codes[(at * 7) % (codes.length + 1)] ?? "";
  return {
    ...rows,
    practitioners: ["t1", "t2", "t3"].map((practitioner_id) => ({ practitioner_id, background: "psychology" })),
    episodes: (rows["episodes"] ?? []).map((row, at) => ({
      ...row,
      concerns: one(areas, at),
      pathway: one(pathways, at),
      practitioner_id: one(["t1", "t2", "t3"], at),
    })),
    pauses: (rows["stages"] ?? [])
      .filter((_, at) => at % 3 !== 1)
      .map(({ episode_id = "", entered_on = "", left_on = "" }, at) => ({
        episode_id,
        paused_on: entered_on,
        resumed_on: at % 3 === 0 ? left_on : "",
      })),
  };
}

async function draftOfRows(rows: GivenRows, by: Grouping, withoutPauses = false) {
  const { dataset, findings } = await openDataset(withGroups(rows), { asOf });
  if (!dataset) throw new Error(JSON.stringify(findings));
  const { groups } = await timeInStage(dataset, { by, withoutPauses });
  dataset.close();
  return groups;
}

describe("the sums of time in stage by groups (P7.1)", () => {
  it("hold in any practice, client by client: the groups are all of the stage", async () => {
    await fc.assert(
      fc.asyncProperty(randomPractice, fc.constantFrom(...groupings), fc.boolean(), async (rows, by, withoutPauses) => {
        const groups = await draftOfRows(rows, by, withoutPauses);
        const cells = cellsOf(groups);
        for (const { whole, parts, exhaustive } of stageGroupSums(groups)) {
          const [all, ...each] = [whole, ...parts].map((path) => cells.get(path));
          // A life table that has no such day prints nothing of it.
          if (!all || each.includes(undefined) || parts.length === 0) continue;
          expect(exhaustive).toBe(true);
          expect(inOrder(each.flatMap((units) => units ?? [])), `${whole} ${parts[0]}`).toEqual(all);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("name every group, every way out, and those at risk on the days of both life tables", async () => {
    const stay = (at: number, exit: Readonly<Record<string, string>>) => ({
      episode_id: `e${at}`,
      stage: "middle",
      entered_on: "2025-01-01",
      ...exit,
    });
    const groups = await draftOfRows(
      {
        clients: [0, 1].map((at) => ({ client_id: `c${at}`, kind: "individual", consent_analytics: "yes" })),
        episodes: [0, 1].map((at) => ({
          episode_id: `e${at}`,
          client_id: `c${at}`,
          first_contact_on: "2025-01-01",
          opened_on: "2025-01-01",
        })),
        stages: [stay(0, { left_on: "2025-01-10", exit: "moved" }), stay(1, {})],
      },
      "kind",
    );
    const said = stageGroupSums(groups).map(({ whole, parts }) => `${whole} = ${parts.join(" + ")}`);
    const each = (of: string) =>
      ["individual", "couple", "other"].map((kind) => `timeInStage/middle:kind:${kind}/${of}`).join(" + ");
    expect(said).toEqual(
      expect.arrayContaining([
        "timeInStage/middle/stays/total = timeInStage/middle/ends/total",
        "timeInStage/middle/stays/total = timeInStage/middle/by:kind/total",
        "timeInStage/middle/by:kind/kind:couple = timeInStage/middle:kind:couple/stays/total",
        `timeInStage/middle/stays/total = ${each("stays/total")}`,
        `timeInStage/middle/ends/not_completed = ${each("stays/not_completed")}`,
        "timeInStage/middle/ends/open = timeInStage/middle/stays/open",
        "timeInStage/middle/ends/moved_on = timeInStage/middle/stays/moved_on",
        `timeInStage/middle/lifeTable/after:14 = ${each("lifeTable/after:14")}`,
      ]),
    );
    // One client left by moving: in no class that a table may print is it lost.
    const moved = said.filter((sum) =>
      sum.startsWith("timeInStage/middle/ends/not_completed = timeInStage/middle/stays"),
    );
    expect(moved).toHaveLength(6);
  });
});
