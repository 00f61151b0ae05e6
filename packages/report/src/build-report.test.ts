import type { Dataset } from "@rapport/analysis";
import { emptyLedger, secretFrom } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { buildReport, tablesFor } from "./build-report.js";
import type { ReportOptions } from "./build-report.js";
import { questionCodes } from "./questions.js";
import { renderHtml } from "./render-html.js";

/**
 * A dataset that keeps no table beyond clients and episodes. Each of so many clients is an individual with one episode and
 * one completed course without a concern, and every value is 5 or 7 in turn.
 */
const datasetOf = (count: number): Dataset => {
  const things = Array.from({ length: count }, (_, unit) => unit);
  const means = things.map((unit) => (unit % 2 === 0 ? 5 : 7));
  // 0 is the place of the status "completed" among the statuses.
  const codes = [null, "individual", "none", "unknown", 0];
  return {
    asOf: "2026-06-30",
    opened: {},
    practices: [],
    practicesOf: () => Promise.resolve(things.map(() => [])),
    stageModel: { code: "none", display: "No stages", stages: [] },
    has: () => false,
    clientsWithoutConsent: 3,
    quality: [{ table: "clients", rows: count, leftOut: 2, odd: [], empty: [] }],
    digest: `of ${count} clients`,
    versions: { dataset: "0.1.0", engine: "Engine 1" },
    units: () => Promise.resolve(things.map((unit) => [`client-${unit}`])),
    practitioners: 0,
    practitionersOf: () => Promise.resolve(things.map(() => [])),
    keep: (table) => Promise.resolve({ table, forget: () => Promise.resolve() }),
    numbers: () => Promise.reject(new Error("No question asks for numbers here.")),
    select: () => Promise.resolve(codes.map((code) => ({ code, things, means }))),
    close: () => undefined,
  };
};

const given = { ledger: emptyLedger, secret: secretFrom(new Uint8Array(32).fill(7)), madeOn: "2026-07-01" };

describe("buildReport", () => {
  it("names the questions that cannot be answered, and the tables that they need", async () => {
    const { report } = await buildReport(datasetOf(40), { ...given, practice: "Linden Street Practice" });
    expect(report).toMatchObject({
      practice: "Linden Street Practice",
      asOf: "2026-06-30",
      questions: [],
      notAnswered: [
        { question: "timeInStage", needs: "stages" },
        { question: "stageFlow", needs: "stages" },
        { question: "goalProgress", needs: "goals" },
        { question: "outcomeChange", needs: "measures" },
        { question: "interventionUse", needs: "interventions" },
        { question: "homework", needs: "interventions, assignments" },
        { question: "commitment", needs: "sessions" },
        { question: "access", needs: "episodes" },
        { question: "afterTermination", needs: "episodes" },
        { question: "pluginMetrics", needs: "interventions, assignments" },
      ],
    });
  });

  it("asks the chosen questions alone", async () => {
    const { report } = await buildReport(datasetOf(40), { ...given, only: ["outcomeChange"] });
    expect(report?.notAnswered.map(({ question }) => question)).toEqual(["outcomeChange"]);
  });

  it("asks every intervention type that it is given for its metrics, under the author's names", async () => {
    const type: NonNullable<ReportOptions["plugins"]>[number] = {
      apiVersion: 1,
      code: "breathing",
      display: "<b>Breathing</b>",
      description: "The client breathes.",
      audience: ["individual"],
      setting: ["home"],
      physical: "none",
      stages: ["middle"],
      details: { "~standard": { version: 1, vendor: "test", validate: (value) => ({ value }) } },
      metrics: { calm: { kind: "average", field: "calm", take: "last", range: [0, 10], better: "higher" } },
      examples: [{ calm: 3 }],
    };
    // Every client has one completed course with one entry, whose details are the first or the second in turn.
    const numberOf = (name: string, client: number) =>
      ({ course: client, unit: client, ended: 1, dated: 1, details: 1 + (client % 2) })[name] ?? 0;
    const dataset: Dataset = {
      ...datasetOf(40),
      has: () => true,
      async numbers<Name extends string>(_: string, columns: readonly Name[]) {
        const lists = columns.map((name) => Int32Array.from({ length: 40 }, (__, client) => numberOf(name, client)));
        return Object.fromEntries(columns.map((name, at) => [name, lists[at]])) as Record<Name, Int32Array>;
      },
      // How calm a client was by the details, and what is asked of the population.
      select: async (sql) => (await datasetOf(40).select(sql)).map((row) => ({ ...row, value_0: [5, 7] })),
    };
    const only = ["pluginMetrics"];
    const { report, refusals } = await buildReport(dataset, { ...given, plugins: [type], only });
    expect(refusals).toBeUndefined();
    expect(report?.questions).toMatchObject([
      {
        question: "pluginMetrics",
        types: [
          {
            label: "<b>Breathing</b>",
            courses: { kind: "breakdown", total: 40 },
            metrics: [
              { code: "calm", label: "Calm", better: "higher", figure: { kind: "mean", mean: { estimate: 6, n: 40 } } },
            ],
          },
        ],
      },
    ]);
    const html = report ? renderHtml(report) : "";
    expect(html).toContain("&#x3C;b>Breathing&#x3C;/b>, \u201cCalm\u201d: 6 (");
    expect(html).toContain("on average among about 40 clients; higher is better.");
    const without = await buildReport(dataset, { ...given, only });
    expect(without.report?.questions).toMatchObject([{ question: "pluginMetrics", types: [], withheld: [] }]);
  });

  it("makes no report of too few clients", async () => {
    const { report, refusals } = await buildReport(datasetOf(4), given);
    expect(report).toBeUndefined();
    expect(refusals?.map(({ code }) => code)).toEqual(["too-few-clients"]);
  });

  it("tells nothing but totals of fewer than 30 clients", async () => {
    const { report } = await buildReport(datasetOf(29), given);
    expect(report).toMatchObject({ totalsOnly: true, questions: [], population: { tables: [] } });
    const html = report ? renderHtml(report) : "";
    expect(html).toContain("Nothing but these totals is told");
    expect(html).not.toContain("No question could be answered");
  });

  it("tells who they are, in words, with what has to go into the ledger first", async () => {
    const built = await buildReport(datasetOf(40), given);
    expect(built).toMatchObject({
      report: {
        population: {
          clients: { count: 40 },
          tables: [
            { label: "Clients by kind", labels: { individual: "One person" } },
            { label: "Episodes by first concern" },
          ],
        },
      },
      manifest: {},
      identifiers: expect.arrayContaining(["client-0", "client-39"]),
    });
    const preview = await buildReport(datasetOf(40), { ...given, preview: true });
    expect(preview.report?.preview).toBe(true);
    expect(preview).not.toHaveProperty("manifest");
  });
});

describe("tablesFor", () => {
  it("names the tables of the chosen questions, each once", () => {
    expect(tablesFor(["timeInStage"])).toEqual(["people", "members", "stages"]);
    expect(tablesFor(["timeInStage"], { withoutPauses: true })).toEqual(["people", "members", "stages", "pauses"]);
    const all = tablesFor();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(tablesFor(questionCodes));
  });
});
