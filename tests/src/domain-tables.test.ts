import { readdir, readFile } from "node:fs/promises";
import { openDataset, tables } from "@rapport/dataset";
import { check, fromTables, toTables } from "@rapport/domain";
import type { CareRecords, RecordName, Row, Tables } from "@rapport/domain";
import { builtInInterventions } from "@rapport/interventions";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { recordedPractice } from "./recorded-practice.js";

const recordNames: Readonly<Record<keyof CareRecords, RecordName>> = {
  people: "Person",
  clients: "Client",
  practitioners: "Practitioner",
  consents: "ConsentToAnalytics",
  intakeCalls: "IntakeCall",
  episodes: "EpisodeOfCare",
  stageSpells: "StageSpell",
  pathwayChoices: "PathwayChoice",
  goals: "Goal",
  goalRatings: "GoalRating",
  measures: "Measure",
  interventions: "Intervention",
  homework: "Homework",
  sessions: "Session",
  milestones: "Milestone",
  plans: "Plan",
  planRevisions: "PlanRevision",
  histories: "History",
};

/** Ratings of the alliance are rows alone. */
const recorded = tables.filter(({ name }) => name !== "alliance");

describe("the records of a practice as tables", () => {
  it("are records that hold by their own rules", () => {
    const records = recordedPractice();
    for (const [kind, name] of Object.entries(recordNames)) {
      for (const record of Reflect.get(records, kind)) expect(check(name, record).issues, name).toBeUndefined();
    }
  });

  it("have every table but the one without records, and every column of a dataset, in its order, and no other", () => {
    const written = toTables(recordedPractice());
    expect(Object.keys(written)).toEqual(recorded.map(({ name }) => name));
    for (const { name, columns } of recorded) {
      expect(Object.keys(written[name]?.[0] ?? {}), name).toEqual(Object.keys(columns));
    }
  });

  it("fill in every column that a dataset needs", () => {
    const written = toTables(recordedPractice());
    for (const { name, columns } of recorded) {
      const needed = Object.keys(columns).filter((column) => columns[column]?.required);
      const empty = needed.filter((column) => written[name]?.some((row) => row[column] === ""));
      expect(empty, name).toEqual([]);
    }
  });

  it("open as a dataset without a finding, and count only clients who consented (P1.4)", async () => {
    const { dataset, findings } = await openDataset(toTables(recordedPractice()), { plugins: builtInInterventions });
    expect(findings).toEqual([]);
    const [counted] = (await dataset?.select("select count(*) as n from clients")) ?? [];
    expect(Number(counted?.["n"])).toBe(27);
    expect(dataset?.clientsWithoutConsent).toBe(3);
    dataset?.close();
  });

  it("P1.4 bring milestones, revisions of plans and histories into the dataset, of clients who consented", async () => {
    const { dataset } = await openDataset(toTables(recordedPractice()), { plugins: builtInInterventions });
    const select = async (sql: string) => (await dataset?.select(sql)) ?? [];
    // 3 of 30 clients refused: 10, 20 and 30. Couples are 3, 6… 27 without 30: nine, of two people each.
    expect(await select("select count(*) as n, count(celebrated) as celebrated from milestones")).toEqual([
      { n: 27, celebrated: 9 },
    ]);
    expect(await select("select distinct intervention_types, effect from plan_revisions")).toEqual([
      { intervention_types: "communication;sensate-focus", effect: "partly_beneficial" },
    ]);
    expect(await select("select count(*) as n, min(onset) as onset, max(ease) as ease from history")).toEqual([
      { n: 36, onset: "acquired", ease: 0 },
    ]);
    expect(await select("select distress, motivation from history where episode_id = 'e-7'")).toEqual([
      { distress: 7, motivation: 10 },
    ]);
    dataset?.close();
  });

  it("open as a dataset with ratings of the alliance beside them", async () => {
    const rating = { episode_id: "e-1", session_id: "s-1", rated_on: "2026-03-01", instrument: "srs" };
    const alliance: readonly Row[] = [
      { ...rating, rater: "client", person_id: "p-1-a", score: "37.5" },
      { ...rating, rater: "practitioner", score: "33" },
    ];
    const { dataset, findings } = await openDataset({ ...toTables(recordedPractice()), alliance });
    expect(findings).toEqual([]);
    expect(await dataset?.select("select rater, score from alliance order by score")).toEqual([
      { rater: "practitioner", score: 33 },
      { rater: "client", score: 37.5 },
    ]);
    dataset?.close();
  });

  it("open as a dataset where a practice keeps clients, episodes and stays only", async () => {
    const { clients, consents, episodes, stageSpells } = recordedPractice();
    const { dataset, findings } = await openDataset(toTables({ clients, consents, episodes, stageSpells }));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(dataset).toBeDefined();
    dataset?.close();
  });

  it("keep weights of the smallest size as numbers that a dataset reads", async () => {
    const records = recordedPractice();
    const goals = records.goals.map((goal) => ({ ...goal, weight: 1.5e-9 }));
    const { dataset } = await openDataset(toTables({ ...records, goals }), { plugins: builtInInterventions });
    const [read] = (await dataset?.select("select distinct weight from goals")) ?? [];
    expect(read?.["weight"]).toBe(1.5e-9);
    dataset?.close();
  });

  it("come back from tables that make the same tables again", () => {
    const written = toTables(recordedPractice());
    const { value } = fromTables(written);
    expect(value && toTables(value)).toEqual(written);
  });
});

const shipped = new URL("../data/invented-practice/", import.meta.url);

async function invented(): Promise<Tables> {
  const kept = await readdir(shipped);
  const files = tables
    .filter(({ name }) => kept.includes(`${name}.csv`))
    .map(async ({ name, columns }): Promise<[string, Row[]]> => {
      const rows: Row[] = parse(await readFile(new URL(`${name}.csv`, shipped)), { columns: true });
      // A column that a file leaves out is empty.
      const empty = Object.fromEntries(Object.keys(columns).map((column) => [column, ""]));
      return [name, rows.map((row) => ({ ...empty, ...row }))];
    });
  return Object.fromEntries(await Promise.all(files));
}

describe("the tables of the invented practice", () => {
  it("are records, and the records are the same tables again", async () => {
    const given = await invented();
    const { value, issues } = fromTables(given);
    expect(issues).toBeUndefined();
    expect(value && toTables(value)).toEqual(given);
  });
});
