import { beforeAll, describe, expect, it } from "vitest";
import { breakdownOf, cellOf, draftOf, testSecret, units } from "../draft.fixture.js";
import type { Draft } from "../draft.js";
import { attackerBy } from "../audit/attack-readers.js";
import { attackRelease } from "../gate/attack-release.js";
import { emptyLedger, pastOf } from "../history/past.js";
import { linkCells } from "../linked/linked-cells.js";
import { definePolicy } from "../policy.js";
import { loadSolver } from "../program/solver.js";
import type { Solver } from "../program/program-types.js";
import { shapeDraft } from "../shape/shape-draft.js";
import type { PrintedForm } from "./printed-form.js";
import { suppressedCounts } from "./suppressed-counts.js";
import { suppressionTargets } from "./suppression-targets.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const policy = definePolicy({ method: "suppression" });

function prepared(draft: Draft) {
  const past = pastOf(draft, emptyLedger, testSecret, policy);
  const shaped = shapeDraft(draft, {
    policy,
    practitioners: { count: 0, ofUnits: [] },
    earlier: new Map(),
    withheld: new Map(),
  });
  const linked = linkCells(shaped, draft.sums ?? [], {
    k: 5,
    fewest: 10,
    fewestForPercent: 20,
    fewestInScope: 5,
    units: draft.units.length,
  });
  return { linked, past, scope: draft.scope, policy, timeLimit: 5 };
}

const hiddenIn = (draft: Draft, attempt = 0) => {
  const input = prepared(draft);
  const counts = suppressedCounts(solver, input.linked, { ...input, attempt });
  if (!counts) throw new Error("There is a pattern.");
  return { ...input, counts, hidden: input.linked.cells.filter((_, at) => counts.forms[at]?.value === undefined) };
};

const paths = (cells: readonly { readonly path: string }[]) => cells.map(({ path }) => path.split("/").at(-1));

describe("suppressed counts", () => {
  const draft = draftOf(100, { figure: breakdownOf({ a: 52, b: 44, c: 4 }) });

  it("keep wholes, and hide the cheapest count beside a small one", () => {
    expect(paths(hiddenIn(draft).hidden)).toEqual(["clientsWithoutConsent", "b", "c"]);
  });

  it("are what the gate lets through, and not without the secondary ones (mutation)", async () => {
    const { counts, ...rest } = hiddenIn(draft);
    expect(await attackRelease(attackerBy(solver), { ...rest, counts })).toEqual([]);
    const primary = rest.linked.cells.map(({ count }): PrintedForm => {
      if (count < 5) return { printed: { hidden: true }, bounds: { lower: 0, upper: Infinity } };
      return { printed: { count }, value: count, bounds: { lower: count, upper: count } };
    });
    const found = await attackRelease(attackerBy(solver), { ...rest, counts: { ...counts, forms: primary } });
    expect(new Set(found.map(({ path, reason }) => `${path}: ${reason}`))).toEqual(new Set(["q/g/figure/c: narrow"]));
  });

  it("would not be let through with zeros printed, since what is hidden is then known not to be one (mutation)", async () => {
    const { counts, linked, ...rest } = hiddenIn(
      draftOf(100, { figure: breakdownOf({ a: 95, b: 2, c: 3, d: 0, e: 0 }) }),
    );
    expect(await attackRelease(attackerBy(solver), { ...rest, linked, counts })).toEqual([]);
    const weakened = counts.forms.map((form, at): PrintedForm => {
      if (form.value !== undefined) return form;
      if (linked.cells[at]?.count !== 0) return { ...form, bounds: { lower: 1, upper: Infinity } };
      return { printed: { count: 0 }, value: 0, bounds: { lower: 0, upper: 0 } };
    });
    const noted = await attackRelease(attackerBy(solver), { ...rest, linked, counts: { ...counts, forms: weakened } });
    expect(noted.map(({ path }) => path)).toContain("q/g/figure/b");
  });

  it("hide more at the second attempt, for those who know how much of a count is their own", async () => {
    const pair = draftOf(100, { figure: breakdownOf({ a: 95, b: 3, c: 2 }) });
    expect(paths(hiddenIn(pair).hidden)).toEqual(["clientsWithoutConsent", "b", "c"]);
    const second = hiddenIn(pair, 1);
    expect(paths(second.hidden)).toEqual(["clientsWithoutConsent", "a", "b", "c"]);
    expect(await attackRelease(attackerBy(solver), second)).toEqual([]);
  });

  it("hide a sum that two units nearly make up, however large", () => {
    const few = cellOf([...units(60, 0).map(() => 0), ...units(30).map(() => 1), 2, 3, 4]);
    const { linked } = prepared(draftOf(100, { figure: breakdownOf({ a: 60, b: 40 }) }));
    const dominated = { ...linked, cells: [{ path: "x", count: 93, things: few.things, atLeast: 0 }], relations: [] };
    // 3 others leave the 60 things of the first open by 3, of which the p% rule asks for 12.
    expect(suppressionTargets(dominated, policy)).toEqual([{ terms: [[0, 1]], width: 1, below: 9, above: 9 }]);
  });
});
