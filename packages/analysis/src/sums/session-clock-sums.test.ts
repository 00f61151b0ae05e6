import { openDataset } from "@rapport/dataset";
import type { GivenRows } from "@rapport/dataset";
import type { Cell, DraftGroup } from "@rapport/disclosure";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf, randomPractice } from "../stage-flow/random-flow.fixture.js";
import { timeInStage } from "../time-in-stage/time-in-stage.js";
import { sessionClockSums } from "./session-clock-sums.js";

const inOrder = (units: Iterable<number>) => [...units].toSorted((a, b) => a - b);

/** The same practice with a session every so many days of each stay. */
function withSessions(rows: GivenRows, everyDays: number): GivenRows {
  const day = (iso: string) => Date.parse(iso) / 86_400_000;
  return {
    ...rows,
    sessions: (rows["stages"] ?? []).flatMap(({ episode_id = "", entered_on = "", left_on = "" }, stay) => {
      const [from, until] = [day(entered_on), day(left_on === "" ? asOf : left_on)];
      return Array.from({ length: Math.floor(Math.max(0, until - from) / everyDays) }, (_, at) => ({
        session_id: `s${stay}-${at}`,
        episode_id,
        held_on: new Date(86_400_000 * (from + everyDays * at)).toISOString().slice(0, 10),
        format: "individual",
        modality: "office",
        attendance: at % 4 === 3 ? "no_show" : "attended",
      }));
    }),
  };
}

/** The cell at a path of a stage's own tables. */
function cellAt({ code, figures }: DraftGroup, path: string): Cell | undefined {
  const [figure = "", part = "", column = ""] = path.slice(`timeInStage/${code}/`.length).split("/");
  const table = figures[figure];
  if (table?.kind === "breakdown") {
    return part === "total" ? table.total : table.parts.find((each) => each.code === part);
  }
  if (table?.kind !== "lifeTable") return undefined;
  if (part === "start") return table.start;
  const row = table.rows.find(({ day }) => String(day) === part);
  return column === "censored" ? row?.censored : row?.exits[column.slice("exit:".length)];
}

async function stagesOf(rows: GivenRows, withoutPauses = false) {
  const { dataset, findings } = await openDataset(rows, { asOf });
  if (!dataset) throw new Error(JSON.stringify(findings));
  const { groups } = await timeInStage(dataset, { clocks: ["days", "sessions"], withoutPauses });
  dataset.close();
  return groups;
}

describe("the sums between a stage's clocks (P7.1)", () => {
  it("hold in any practice, client by client: all of a whole, or no more than it", async () => {
    await fc.assert(
      fc.asyncProperty(randomPractice, fc.integer({ min: 3, max: 40 }), async (rows, everyDays) => {
        for (const group of await stagesOf(withSessions(rows, everyDays))) {
          for (const { whole, parts, exhaustive } of sessionClockSums(group)) {
            const all = inOrder(cellAt(group, whole)?.things ?? []);
            const each = inOrder(parts.flatMap((path) => [...(cellAt(group, path)?.things ?? [])]));
            const rest = [...all];
            for (const unit of each) {
              expect(rest, `${whole} holds ${parts[0]}`).toContain(unit);
              rest.splice(rest.indexOf(unit), 1);
            }
            expect(exhaustive, `${whole} = ${parts[0]}`).toBe(rest.length === 0);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("name the whole, those seen from the beginning in days, every way out, and those that last", async () => {
    const row = { episode_id: "e0", client_id: "c0", first_contact_on: "2025-01-01", opened_on: "2025-01-01" };
    const stages = [
      { episode_id: "e0", stage: "middle", entered_on: "2025-01-01", left_on: "2025-02-01", exit: "moved" },
    ];
    const [group] = await stagesOf(
      withSessions(
        { clients: [{ client_id: "c0", kind: "individual", consent_analytics: "yes" }], episodes: [row], stages },
        20,
      ),
    );
    const sums = (group ? sessionClockSums(group) : []).map(({ whole, parts }) => `${whole} = ${parts.join(" + ")}`);
    expect(sums).toEqual(
      expect.arrayContaining([
        "timeInStage/middle/stays/total = timeInStage/middle/lifeTable:sessions/start",
        "timeInStage/middle/lifeTable/start = timeInStage/middle/lifeTable:sessions/start",
        "timeInStage/middle/stays/moved = timeInStage/middle/lifeTable:sessions/1/exit:moved",
        "timeInStage/middle/stays/open = timeInStage/middle/lifeTable:sessions/1/censored",
      ]),
    );
  });

  it("are none where stays are told in days alone", async () => {
    const row = { episode_id: "e0", client_id: "c0", first_contact_on: "2025-01-01", opened_on: "2025-01-01" };
    const [group] = await stagesOf({
      clients: [{ client_id: "c0", kind: "individual", consent_analytics: "yes" }],
      episodes: [row],
      stages: [{ episode_id: "e0", stage: "middle", entered_on: "2025-01-01" }],
    });
    expect(group && sessionClockSums(group)).toEqual([]);
  });
});
