import { describe, expect, it } from "vitest";
import { checkDataset, openDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";
import { tables } from "./tables.js";

type Rows = readonly Readonly<Record<string, string>>[];

const goal = { goal_id: "g1", area: "desire", owner: "both", set_on: "2026-02-01", lifecycle_status: "active" };
const session = { session_id: "s1", held_on: "2026-01-07", format: "individual", modality: "video" };

/** Tables of which each has one row for e1, and one for e3, whose client withdrew. */
const added: Readonly<Record<string, Rows>> = {
  milestones: ["e1", "e3"].map((episode_id) => ({
    milestone_id: `m-${episode_id}`,
    episode_id,
    goal_id: "g1",
    reached_on: "2026-02-10",
    celebrated: "yes",
  })),
  plan_revisions: ["e1", "e3"].map((episode_id) => ({
    plan_revision_id: `v-${episode_id}`,
    episode_id,
    revised_on: "2026-02-11",
    intervention_types: "talking;communication",
    effect: "partly_beneficial",
  })),
  history: ["e1", "e3"].map((episode_id) => ({
    episode_id,
    person_id: "p1",
    taken_on: "2026-01-14",
    onset: "acquired",
    context: "situational",
    distress: "7",
    motivation: "8",
  })),
  alliance: ["e1", "e3"].map((episode_id) => ({
    episode_id,
    session_id: "s1",
    rated_on: "2026-01-07",
    rater: "client",
    person_id: "p1",
    instrument: "srs",
    score: "36.5",
  })),
};

const kept: Readonly<Record<string, Rows>> = {
  ...practice,
  goals: [{ ...goal, episode_id: "e1" }],
  sessions: [{ ...session, episode_id: "e1", attendance: "attended" }],
  ...added,
};

async function changed(table: string, cells: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const [first = {}, ...rest] = added[table] ?? [];
  const findings = await checkDataset({ ...kept, [table]: [{ ...first, ...cells }, ...rest] });
  return findings.map(({ code, row, column }) => `${code} ${row} ${column}`);
}

describe("the tables of a dataset", () => {
  it("come after those whose rows decide which of theirs are kept (P1.4)", () => {
    const names = tables.map(({ name }) => name);
    for (const { name, columns } of tables) {
      // Of people only those are kept who are in a client, so they come after `members`, which name them.
      const owners = Object.values(columns).filter(({ required }) => required);
      const before = owners.flatMap(({ references }) => references?.table ?? []).filter((each) => each !== "people");
      for (const owner of before)
        expect(names.indexOf(owner), `${owner} before ${name}`).toBeLessThan(names.indexOf(name));
    }
  });
});

describe.each(Object.keys(added))("the table %s", (table) => {
  it("P1.4 holds no row of a client without consent", async () => {
    const { dataset, findings } = await openDataset(kept);
    expect(findings).toEqual([]);
    expect(await dataset?.select(`select episode_id from ${table}`)).toEqual([{ episode_id: "e1" }]);
    dataset?.close();
  });

  it("is empty where the practice does not keep it", async () => {
    const { dataset } = await openDataset(practice);
    expect(dataset?.has(table)).toBe(false);
    expect(await dataset?.select(`select * from ${table}`)).toEqual([]);
    dataset?.close();
  });

  it("has a day that can be the newest of all, whether or not the table is read", async () => {
    const column = ["reached_on", "revised_on", "taken_on", "rated_on"].find((each) => added[table]?.[0]?.[each]);
    const rows = (added[table] ?? []).map((row) => ({ ...row, [column ?? ""]: "2026-05-04" }));
    for (const options of [{}, { only: ["members"] }]) {
      const { dataset } = await openDataset({ ...kept, [table]: rows }, options);
      expect(dataset?.asOf).toBe("2026-05-04");
      dataset?.close();
    }
  });

  it("has no row of an episode that is not there", async () => {
    expect(await changed(table, { episode_id: "e9" })).toEqual(["missing-reference 2 episode_id"]);
  });

  it("has no place for free text", () => {
    const columns = Object.entries(tables.find(({ name }) => name === table)?.columns ?? {});
    const texts = columns.filter(([, { cell }]) => cell.type === "text" || cell.type === "json").map(([name]) => name);
    // Codes that no list here closes: those of plug-ins and of scales.
    expect(["intervention_types", "instrument"]).toEqual(expect.arrayContaining(texts));
  });
});

it.each([
  ["P6.3 a milestone", "milestones", { goal_id: "g9" }, "missing-reference 2 goal_id"],
  ["P6.3 a milestone", "milestones", { milestone_id: "m-e3" }, "duplicate-key 2 milestone_id"],
  ["P6.3 a milestone", "milestones", { celebrated: "with cake" }, "bad-cell 2 celebrated"],
  ["P3.4 a revision", "plan_revisions", { plan_revision_id: "v-e3" }, "duplicate-key 2 plan_revision_id"],
  ["P3.4 a revision", "plan_revisions", { intervention_types: "" }, "empty-cell 2 intervention_types"],
  ["P3.4 a revision", "plan_revisions", { effect: "words" }, "unknown-code 2 effect"],
  ["P2.1 a history", "history", { onset: "late" }, "unknown-code 2 onset"],
  ["P2.1 a history", "history", { distress: "11" }, "out-of-range 2 distress"],
  ["P2.1 a history", "history", { person_id: "p9" }, "missing-reference 2 person_id"],
  ["P2.6 an observation", "history", { ease: "-1" }, "out-of-range 2 ease"],
  ["an alliance rating", "alliance", { rater: "mother" }, "unknown-code 2 rater"],
  ["an alliance rating", "alliance", { session_id: "s9" }, "missing-reference 2 session_id"],
  ["an alliance rating", "alliance", { score: "" }, "empty-cell 2 score"],
])("%s in %s is refused with %o", async (_what, table, cells, place) => {
  const places = await changed(table, cells);
  expect(places).toContain(place);
});
