import { describe, expect, it } from "vitest";
import { checkDataset, openDataset } from "../open-dataset.js";
import type { DatasetOptions } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";
import { sound, stay } from "./course.fixture.js";
import type { Row } from "./course.fixture.js";

const goal = (goal_id: string, episode_id: string) => ({
  goal_id,
  episode_id,
  area: "desire",
  owner: "both",
  set_on: "2026-02-01",
  lifecycle_status: "active",
});
const rating = (goal_id: string, score: string) => ({ goal_id, rated_on: "2026-02-02", scale: "gbo", score });

const changed = (
  table: "clients" | "episodes" | "stages",
  at: number,
  cells: Row,
): Readonly<Record<string, Row[]>> => ({
  ...practice,
  [table]: practice[table].map((row, index) => ({ ...row, ...(index === at ? cells : {}) })),
});

async function opened(from: Readonly<Record<string, readonly Row[]>>, options: DatasetOptions = {}) {
  const { dataset, findings, rejected } = await openDataset(from, options);
  const episodes = (await dataset?.select("select episode_id from episodes order by 1")) ?? [];
  const counts = (await dataset?.select("select count(*) as n from stages")) ?? [];
  dataset?.close();
  return {
    open: dataset !== undefined,
    places: findings.map(({ code, file, row, column }) => [code, file, row, column].filter(Boolean).join(" ")),
    rejected,
    episodes: episodes.map((row) => row["episode_id"]),
    stays: counts[0]?.["n"],
  };
}

describe("a row with an error", () => {
  it("is left out, counted and named, and so is every row that refers to it, and so on", async () => {
    const goals = [goal("g1", "e1"), goal("g2", "e2")];
    const ratings = [rating("g1", "3"), rating("g1", "4"), rating("g2", "5")];
    expect(await opened({ ...changed("clients", 0, { kind: "pair" }), goals, goal_ratings: ratings })).toEqual({
      open: true,
      places: [
        "unknown-code clients 2 kind",
        "refers-to-rejected members 2 client_id",
        "refers-to-rejected episodes 2 client_id",
        "refers-to-rejected stages 2 episode_id",
        "refers-to-rejected stages 3 episode_id",
        "refers-to-rejected goals 2 episode_id",
        "refers-to-rejected goal_ratings 2 goal_id",
        "refers-to-rejected goal_ratings 3 goal_id",
      ],
      rejected: { clients: 1, members: 1, episodes: 1, stages: 2, goals: 1, goal_ratings: 2 },
      episodes: ["e2"],
      stays: 1,
    });
  });

  it("takes an episode that reopens its own with it (P3.6)", async () => {
    const later = { client_id: "c1", first_contact_on: "2026-04-01", opened_on: "2026-04-02" };
    const episodes = [
      { ...practice.episodes[0], opened_on: "never" },
      ...practice.episodes.slice(1),
      { ...later, episode_id: "e5", previous_episode_id: "e4" },
      { ...later, episode_id: "e4", previous_episode_id: "e1" },
    ];
    const { rejected, episodes: left } = await opened({ ...practice, episodes });
    expect(rejected).toEqual({ episodes: 3, stages: 2 });
    expect(left).toEqual(["e2"]);
  });

  it("counts once, however much is wrong with it", async () => {
    const { places, rejected } = await opened(changed("stages", 0, { stage: "", entered_on: "?", exit: "gone" }));
    expect(places).toEqual(["empty-cell stages 2 stage", "bad-cell stages 2 entered_on", "unknown-code stages 2 exit"]);
    expect(rejected).toEqual({ stages: 1 });
  });

  it("leaves the others where they stand, so that later rules name the right rows", async () => {
    const stages = [
      ...Array.from({ length: 40 }, () => stay("middel", 1, 2)),
      stay("evaluation", 1, 12, "goal_setting"),
      stay("middel", 3, 4),
      stay("goal_setting", 11),
      sound,
    ].map((row, at) => ({ ...row, observed_from: at < 40 ? `2025-01-01` : "" }));
    const { places, rejected } = await opened({ ...practice, stages });
    expect(places.filter((place) => place.startsWith("overlapping-stays"))).toEqual([
      "overlapping-stays stages 42 left_on",
      "overlapping-stays stages 44 left_on",
    ]);
    expect(rejected).toEqual({ stages: 43 });
  });

  it("is not the as-of day's", async () => {
    const { dataset } = await openDataset(changed("episodes", 1, { closed_on: "2062-03-02", closure: "done" }));
    expect(dataset?.asOf).toBe("2026-02-03");
    dataset?.close();
  });

  it("keeps all from being read where no row of a required table is left", async () => {
    const clients = practice.clients.map((row) => ({ ...row, consent_analytics: "perhaps" }));
    const { open, places } = await opened({ ...practice, clients });
    expect(open).toBe(false);
    // That the others are empty follows from it.
    expect(places.filter((place) => place.startsWith("empty-table"))).toEqual(["empty-table clients"]);
  });

  it("keeps all from being read where it is strict, with the same findings; a warning does not", async () => {
    const wrong = changed("stages", 0, { exit: "gone" });
    const [lenient, strict] = [await opened(wrong), await opened(wrong, { strict: true })];
    expect(lenient.open).toBe(true);
    expect(strict).toMatchObject({ open: false, places: lenient.places, rejected: { stages: 1 } });
    const odd = changed("stages", 0, { left_on: "2026-01-20" });
    expect(await opened(odd, { strict: true })).toMatchObject({
      open: true,
      places: ["gap-between-stays stages 2 left_on"],
      rejected: {},
    });
  });
});

it("P4.2 two ratings that are the same can be those of two people", async () => {
  const goals = [goal("g2", "e2")];
  expect((await opened({ ...practice, goals, goal_ratings: [rating("g2", "3"), rating("g2", "3")] })).places).toEqual(
    [],
  );
});

describe("what a cell holds", () => {
  const wrong = changed("stages", 0, { entered_on: "31/12/2025 \u001B[2J" });

  it("is shown only where that is asked for", async () => {
    const [finding] = await checkDataset(wrong);
    expect(finding?.code).toBe("bad-cell");
    expect(JSON.stringify(finding)).not.toContain("31/12");
    const [shown] = await checkDataset(wrong, { showValues: true });
    expect(shown).toEqual({ ...finding, value: '"31/12/2025 \\u{1b}[2J"' });
  });

  it("is shown of a number as people write it", async () => {
    const [first] = practice.stages;
    const measures = [28, 30.5].map((score) => ({
      episode_id: first?.episode_id ?? "",
      instrument: "phq-9",
      taken_on: "2026-01-08",
      score: String(score),
    }));
    const findings = await checkDataset({ ...practice, measures }, { showValues: true });
    expect(findings.map(({ code, value }) => [code, value])).toEqual([
      ["outside-scale", '"28"'],
      ["outside-scale", '"30.5"'],
    ]);
  });

  it("is shown of rows that are left out for another's sake, too, and not where the cell is empty", async () => {
    const findings = await checkDataset(changed("clients", 0, { kind: "" }), { showValues: true });
    expect(findings.map(({ code, file, value }) => [code, file, value])).toEqual([
      ["empty-cell", "clients", undefined],
      ["refers-to-rejected", "members", '"c1"'],
      ["refers-to-rejected", "episodes", '"c1"'],
      ["refers-to-rejected", "stages", '"e1"'],
      ["refers-to-rejected", "stages", '"e1"'],
    ]);
  });
});
