import { describe, expect, it } from "vitest";
import { openDataset } from "../open-dataset.js";
import type { OpenedPeriod } from "./narrow.js";

const days = ["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"];
const episodes = days.map((opened_on, at) => ({
  episode_id: `e${at}`,
  client_id: `c${at === 3 ? 0 : at}`,
  first_contact_on: opened_on,
  opened_on,
  previous_episode_id: at === 3 ? "e0" : "",
}));
const each = <T>(row: (episode_id: string, at: number) => T): readonly T[] =>
  episodes.map(({ episode_id }, at) => row(episode_id, at));

async function opened(period: OpenedPeriod) {
  const { dataset, findings } = await openDataset(
    {
      clients: ["c0", "c1", "c2"].map((client_id) => ({ client_id, kind: "individual", consent_analytics: "yes" })),
      members: ["c0", "c1", "c2"].map((client_id) => ({
        client_id,
        person_id: client_id === "c2" ? "p0" : `p${client_id}`,
      })),
      episodes,
      stages: each((episode_id, at) => ({ episode_id, stage: "middle", entered_on: days[at] ?? "" })),
      goals: each((episode_id, at) => ({
        goal_id: `g${at}`,
        episode_id,
        area: "desire",
        owner: "client",
        set_on: days[at] ?? "",
        lifecycle_status: "active",
      })),
      goal_ratings: each((_, at) => ({ goal_id: `g${at}`, rated_on: days[at] ?? "", scale: "gbo", score: "5" })),
      interventions: each((episode_id, at) => ({
        intervention_id: `i${at}`,
        episode_id,
        type: "talking",
        started_on: days[at] ?? "",
        status: "in-progress",
      })),
      assignments: each((_, at) => ({
        assignment_id: `a${at}`,
        intervention_id: `i${at}`,
        setting: "home",
        assigned_on: days[at] ?? "",
      })),
    },
    { asOf: "2026-06-30", opened: period },
  );
  if (!dataset) throw new Error(findings.map(({ file, column, message }) => `${file} ${column} ${message}`).join("\n"));
  return dataset;
}

const idsIn = async (period: OpenedPeriod, sql: string) => {
  const dataset = await opened(period);
  const rows = await dataset.select(sql);
  dataset.close();
  return rows.map((row) => Object.values(row).join(" "));
};

describe("a period", () => {
  it("P7.1 keeps the episodes that were opened in it, both days counted in, with all that is recorded of them", async () => {
    const year = { from: "2025-01-01", to: "2025-12-31" };
    expect(await idsIn(year, "select episode_id from episodes order by 1")).toEqual(["e1", "e2"]);
    for (const table of ["stages", "goals", "interventions"]) {
      expect(await idsIn(year, `select episode_id from ${table} order by 1`), table).toEqual(["e1", "e2"]);
    }
    expect(await idsIn(year, "select goal_id from goal_ratings order by 1")).toEqual(["g1", "g2"]);
    expect(await idsIn(year, "select assignment_id from assignments order by 1")).toEqual(["a1", "a2"]);
    expect(await idsIn({ from: "2026-01-01" }, "select episode_id from episodes")).toEqual(["e3"]);
    expect(await idsIn({ to: "2024-12-31" }, "select episode_id from episodes")).toEqual(["e0"]);
    expect(await idsIn({}, "select count(*) from stages")).toEqual(["4"]);
  });

  it("leaves no reference to an episode outside it", async () => {
    const sql =
      "select episode_id, coalesce(previous_episode_id, 'none') from episodes where client_id = 'c0' order by 1";
    expect(await idsIn({ from: "2026-01-01" }, sql)).toEqual(["e3 none"]);
    expect(await idsIn({}, sql)).toEqual(["e0 none", "e3 e0"]);
  });

  it("changes nothing of who shares a person, and keeps its days", async () => {
    const [all, some] = [await opened({}), await opened({ from: "2025-01-01" })];
    expect(await some.units()).toEqual(await all.units());
    expect([all.opened, some.opened, some.asOf]).toEqual([{}, { from: "2025-01-01" }, "2026-06-30"]);
    all.close();
    some.close();
  });

  it.each([{ from: "2025-02-30" }, { to: "yesterday" }, { from: "2025-01-02", to: "2025-01-01" }])(
    "%j is refused",
    async (period) => {
      await expect(opened(period)).rejects.toThrow(RangeError);
    },
  );
});
