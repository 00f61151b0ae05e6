import { readFile } from "node:fs/promises";
import { openDataset, tables } from "@rapport/dataset";
import { check, fromTables, toTables } from "@rapport/domain";
import type { CareRecords, Client, EpisodeOfCare, RecordName, Row, Tables } from "@rapport/domain";
import { builtInInterventions } from "@rapport/interventions";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

/** A practice of 30 invented clients: every third a couple, every fifth episode finished, every tenth client without consent. */
function practice(): Required<CareRecords> {
  const numbers = Array.from({ length: 30 }, (_, at) => at + 1);
  const isCouple = (n: number) => n % 3 === 0;
  const isFinished = (n: number) => n % 5 === 0;
  const dayOf = (month: number, n: number) =>
    `2026-${String(month).padStart(2, "0")}-${String(n % 28 || 28).padStart(2, "0")}`;
  const people = (n: number) => (isCouple(n) ? [`p-${n}-a`, `p-${n}-b`] : [`p-${n}-a`]);
  return {
    people: numbers.flatMap((n) => people(n).map((id) => ({ id, birthYear: 1960 + n, gender: 'her own words, "so"' }))),
    clients: numbers.map((n): Client => ({
      id: `c-${n}`,
      kind: isCouple(n) ? "couple" : "individual",
      members: people(n),
    })),
    practitioners: [
      {
        id: "t-1",
        background: "psychology",
        licences: [{ title: "Licensed psychologist", region: "Ontario" }],
        certifications: [{ title: "Certified sex therapist", issuer: "AASECT", awardedOn: "2021-02-01" }],
        specialisms: ["pain", "desire"],
      },
    ],
    consents: numbers.map((n) => ({
      id: `k-${n}`,
      clientId: `c-${n}`,
      decidedOn: dayOf(1, n),
      status: n % 10 === 0 ? "refused" : "given",
    })),
    intakeCalls: numbers.map((n) => ({ id: `i-${n}`, calledOn: dayOf(1, n), clientId: `c-${n}`, outcome: "accepted" })),
    episodes: numbers.map((n): EpisodeOfCare => ({
      id: `e-${n}`,
      clientId: `c-${n}`,
      practitionerId: "t-1",
      status: isFinished(n) ? "finished" : "active",
      firstContactOn: dayOf(1, n),
      openedOn: dayOf(1, n),
      ...(isFinished(n) ? { closedOn: dayOf(6, n), closure: "completed" } : {}),
      concerns: ["pain", "intimacy"],
      stageModel: "six-stages",
      pauses: [{ pausedOn: dayOf(4, n), resumedOn: dayOf(5, n) }],
    })),
    stageSpells: numbers.flatMap((n) => [
      { episodeId: `e-${n}`, stage: "intake_call", enteredOn: dayOf(1, n), leftOn: dayOf(2, n), exit: "evaluation" },
      {
        episodeId: `e-${n}`,
        stage: "evaluation",
        enteredOn: dayOf(2, n),
        leftOn: dayOf(3, n),
        exit: "goal_setting",
      },
      {
        episodeId: `e-${n}`,
        stage: "goal_setting",
        enteredOn: dayOf(3, n),
        ...(isFinished(n) ? { leftOn: dayOf(6, n), exit: "completed" } : {}),
      },
    ]),
    pathwayChoices: numbers.map((n) => ({
      id: `w-${n}`,
      episodeId: `e-${n}`,
      chosenOn: dayOf(3, n),
      pathway: "current_relationship",
      why: "most_pressing",
    })),
    goals: numbers.map((n) => ({
      id: `g-${n}`,
      episodeId: `e-${n}`,
      setOn: dayOf(2, n),
      what: "Enjoy touch without pressure.",
      owner: isCouple(n) ? "both" : `p-${n}-a`,
      area: "intimacy",
      weight: 1 / n,
      lifecycleStatus: "active",
      achievementStatus: "improving",
      statusOn: dayOf(3, n),
    })),
    goalRatings: numbers.flatMap((n) => [
      { id: `r-${n}-1`, goalId: `g-${n}`, ratedOn: dayOf(2, n), scale: "gbo", score: n % 11, rater: "client" } as const,
      { id: `r-${n}-2`, goalId: `g-${n}`, ratedOn: dayOf(3, n), scale: "gas", score: -1 } as const,
    ]),
    measures: numbers.flatMap((n) => {
      const measure = { episodeId: `e-${n}`, personId: `p-${n}-a`, instrument: "phq-9" };
      return [
        { ...measure, id: `m-${n}-1`, takenOn: dayOf(2, n), items: [0, 1, 2, 3, null, 1, 0, 2, 1] },
        { ...measure, id: `m-${n}-2`, takenOn: dayOf(3, n), score: n % 28 },
      ];
    }),
    interventions: numbers.map((n) => ({
      id: `v-${n}`,
      episodeId: `e-${n}`,
      goalId: `g-${n}`,
      type: isCouple(n) ? "sensate-focus" : "body-awareness",
      startedOn: dayOf(3, n),
      status: "in-progress",
    })),
    homework: numbers.flatMap((n) => {
      const homework = { interventionId: `v-${n}`, setting: "home" } as const;
      const roadblock = { kind: "time", note: "A busy week." } as const;
      const report = { completion: "partly", helpfulness: 6, distress: 2, roadblock } as const;
      return [
        { ...homework, id: `h-${n}-1`, assignedOn: dayOf(3, n), report: { ...report, reportedOn: dayOf(4, n) } },
        { ...homework, id: `h-${n}-2`, assignedOn: dayOf(5, n) },
      ];
    }),
    sessions: numbers.map((n) => ({
      id: `s-${n}`,
      episodeId: `e-${n}`,
      heldOn: dayOf(3, n),
      format: isCouple(n) ? "conjoint" : "individual",
      modality: "video",
      attendance: "attended",
      present: people(n),
      minutes: 50,
      booster: false,
    })),
  };
}

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
};

describe("the records of a practice as tables", () => {
  it("are records that hold by their own rules", () => {
    const records = practice();
    for (const [kind, name] of Object.entries(recordNames)) {
      for (const record of Reflect.get(records, kind)) expect(check(name, record).issues, name).toBeUndefined();
    }
  });

  it("have every table and every column of a dataset, in its order, and no other", () => {
    const written = toTables(practice());
    expect(Object.keys(written)).toEqual(tables.map(({ name }) => name));
    for (const { name, columns } of tables) {
      expect(Object.keys(written[name]?.[0] ?? {}), name).toEqual(Object.keys(columns));
    }
  });

  it("fill in every column that a dataset needs", () => {
    const written = toTables(practice());
    for (const { name, columns } of tables) {
      const needed = Object.keys(columns).filter((column) => columns[column]?.required);
      const empty = needed.filter((column) => written[name]?.some((row) => row[column] === ""));
      expect(empty, name).toEqual([]);
    }
  });

  it("open as a dataset without a finding, and count only clients who consented (P1.4)", async () => {
    const { dataset, findings } = await openDataset(toTables(practice()), { plugins: builtInInterventions });
    expect(findings).toEqual([]);
    const [counted] = (await dataset?.select("select count(*) as n from clients")) ?? [];
    expect(Number(counted?.["n"])).toBe(27);
    expect(dataset?.clientsWithoutConsent).toBe(3);
    dataset?.close();
  });

  it("open as a dataset where a practice keeps clients, episodes and stays only", async () => {
    const { clients, consents, episodes, stageSpells } = practice();
    const { dataset, findings } = await openDataset(toTables({ clients, consents, episodes, stageSpells }));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(dataset).toBeDefined();
    dataset?.close();
  });

  it("keep weights of the smallest size as numbers that a dataset reads", async () => {
    const records = practice();
    const goals = records.goals.map((goal) => ({ ...goal, weight: 1.5e-9 }));
    const { dataset } = await openDataset(toTables({ ...records, goals }), { plugins: builtInInterventions });
    const [read] = (await dataset?.select("select distinct weight from goals")) ?? [];
    expect(read?.["weight"]).toBe(1.5e-9);
    dataset?.close();
  });

  it("come back from tables that make the same tables again", () => {
    const written = toTables(practice());
    const { value } = fromTables(written);
    expect(value && toTables(value)).toEqual(written);
  });
});

const shipped = new URL("../data/invented-practice/", import.meta.url);

async function invented(): Promise<Tables> {
  const files = tables.map(async ({ name }): Promise<[string, Row[]]> => {
    return [name, parse(await readFile(new URL(`${name}.csv`, shipped)), { columns: true })];
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
