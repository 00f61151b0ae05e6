import { openDataset } from "@rapport/dataset";
import type { GivenRows } from "@rapport/dataset";
import type { Cell, DraftSum } from "@rapport/disclosure";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../draft-of.js";
import { outcomeChange } from "../outcome-change/outcome-change.js";
import { timeInStage } from "../time-in-stage/time-in-stage.js";
import { cellsByPath } from "./cells-by-path.fixture.js";
import { isWithin } from "./is-within.js";
import { asOf, randomScores } from "./random-scores.fixture.js";

async function draftOfRows(rows: GivenRows) {
  const { dataset, findings } = await openDataset(rows, { asOf });
  if (!dataset) throw new Error(JSON.stringify(findings));
  const draft = await draftOf(dataset, [await timeInStage(dataset), await outcomeChange(dataset)]);
  dataset.close();
  const told = ({ whole, parts }: DraftSum) =>
    [whole, ...parts].some((path) => path.startsWith("outcomeChange/") || path.includes("/clients/"));
  return { cells: cellsByPath(draft), sums: (draft.sums ?? []).filter(told) };
}

describe("the sums of outcomes", () => {
  it("name cells that are there, and hold for every unit in any practice", async () => {
    await fc.assert(
      fc.asyncProperty(randomScores, async (rows) => {
        const { cells, sums } = await draftOfRows(rows);
        const none: Cell = { things: new Uint32Array(0) };
        for (const { whole, parts, exhaustive } of sums) {
          for (const path of [whole, ...parts]) expect(cells.has(path), path).toBe(true);
          const [all = none, ...some] = [whole, ...parts].map((path) => cells.get(path) ?? none);
          expect(isWithin(all, some), `${whole} ${parts.join(" ")}`).toBe(true);
          const count = some.reduce((sum, { things }) => sum + things.length, 0);
          expect(exhaustive && count < all.things.length, whole).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("are those that a reader knows: of the same people, of partners, of forms, and of clients in a stage", async () => {
    const clients = ["a", "b", "c"];
    const people = clients.flatMap((client_id) => ["p", "q"].map((one) => ({ client_id, person_id: client_id + one })));
    const { sums } = await draftOfRows({
      clients: clients.map((client_id) => ({ client_id, kind: "couple", consent_analytics: "yes" })),
      people: people.map(({ person_id }) => ({ person_id })),
      members: people,
      episodes: clients.map((id) => ({
        episode_id: id,
        client_id: id,
        first_contact_on: "2026-01-01",
        opened_on: "2026-01-01",
        closed_on: "2026-05-01",
        closure: "completed",
      })),
      stages: clients.map((episode_id) => ({
        episode_id,
        stage: "middle",
        entered_on: "2026-01-10",
        left_on: "2026-05-01",
        exit: "completed",
      })),
      measures: people.flatMap(({ client_id, person_id }, at) =>
        ["2026-01-10", "2026-05-01"].map((taken_on, second) => ({
          episode_id: client_id,
          person_id,
          instrument: "core-10",
          taken_on,
          items: JSON.stringify(Array.from({ length: 10 }, () => (second === 0 ? 3 - (at % 2) : 0))),
        })),
      ),
    });
    const core = "outcomeChange/core-10/";
    const told = sums.map(
      ({ whole, parts, exhaustive }) =>
        `${whole.replace(core, "")} ${exhaustive ? "=" : ">="} ${parts.join(" + ").replaceAll(core, "")}`,
    );
    const partnersOf = (codes: string) =>
      codes
        .split(" ")
        .map((code) => `couples/${code}`)
        .join(" + ");
    const scored = "both_improved one_improved neither_improved one_deteriorated";
    expect(told).toEqual(
      expect.arrayContaining([
        // All are couples who improved by every rule, so that what is some of another count is all of it.
        "reliable/total = by:regression/total",
        "reliable/total = by:percentage/total",
        "reliable/improved = by:published/improved",
        "by:published/unchanged = by:half-deviation/unchanged",
        "by:half-deviation/total >= by:half-deviation/improved + by:percentage/zero_before",
        "forms/total >= forms/not_valid + forms/not_scored + started/total + started/scored",
        "forms/total >= forms/not_valid + forms/not_scored + score:middle/n",
        "population/episodes >= couples/total",
        "population/byKind/couple = couples/total",
        `reliable/total >= ${partnersOf(`${scored} ${scored} one_scored`)}`,
        `reliable/improved >= ${partnersOf("both_improved both_improved one_improved")}`,
        `reliable/unchanged >= ${partnersOf("neither_improved neither_improved one_improved")}`,
        `reliable/deteriorated >= ${partnersOf("one_deteriorated")}`,
        "population/clients = timeInStage/middle/clients/total",
        "timeInStage/middle/stays/total >= timeInStage/middle/clients/once + timeInStage/middle/clients/again + timeInStage/middle/clients/again",
        "timeInStage/middle/clients/total = score:middle/n",
      ]),
    );
  });
});
