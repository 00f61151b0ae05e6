import type { Dataset } from "@rapport/analysis";
import { describe, expect, it } from "vitest";
import { buildReport, tablesFor } from "./build-report.js";
import type { ReportOptions } from "./build-report.js";
import { questionCodes } from "./questions.js";
import { renderHtml } from "./render-html.js";

/** A dataset that keeps no table beyond clients and episodes, and answers every count of them with one number. */
const datasetOf = (count: number): Dataset => ({
  asOf: "2026-06-30",
  stageModel: { code: "none", display: "No stages", stages: [] },
  has: () => false,
  clientsWithoutConsent: 0,
  select: () => Promise.resolve([{ clients: count, episodes: count, units: count }]),
  close: () => undefined,
});

describe("buildReport", () => {
  it("names the questions that cannot be answered, and the tables that they need", async () => {
    const { report } = await buildReport(datasetOf(40), { practice: "Linden Street Practice" });
    expect(report).toMatchObject({
      practice: "Linden Street Practice",
      asOf: "2026-06-30",
      questions: [],
      notAnswered: [
        { question: "timeInStage", needs: "stages" },
        { question: "outcomeChange", needs: "measures" },
        { question: "pluginMetrics", needs: "interventions, assignments" },
      ],
    });
  });

  it("asks the chosen questions alone", async () => {
    const { report } = await buildReport(datasetOf(40), { only: ["outcomeChange"] });
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
    const dataset: Dataset = {
      ...datasetOf(40),
      has: () => true,
      // 40 of everything, and of every number a mean of 6 with a standard deviation of 1.
      select: () => Promise.resolve([{ clients: 40, episodes: 40, units: 40, n: 40, value: null, mean: 6, sd: 1 }]),
    };
    const only = ["pluginMetrics"];
    const { report } = await buildReport(dataset, { plugins: [type], only });
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
    const without = await buildReport(dataset, { only });
    expect(without.report?.questions).toMatchObject([{ question: "pluginMetrics", types: [], withheld: [] }]);
  });

  it("makes no report of too few clients", async () => {
    const { report, refusals } = await buildReport(datasetOf(9));
    expect(report).toBeUndefined();
    expect(refusals?.map(({ code }) => code)).toEqual(["too-few-clients"]);
  });
});

describe("tablesFor", () => {
  it("names the tables of the chosen questions, each once", () => {
    expect(tablesFor(["timeInStage"])).toEqual(["stages", "members"]);
    const all = tablesFor();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(tablesFor(questionCodes));
  });
});
