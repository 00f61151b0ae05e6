import type { Dataset } from "@rapport/analysis";
import { describe, expect, it } from "vitest";
import { buildReport, tablesFor } from "./build-report.js";
import { questionCodes } from "./questions.js";

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
      ],
    });
  });

  it("asks the chosen questions alone", async () => {
    const { report } = await buildReport(datasetOf(40), { only: ["outcomeChange"] });
    expect(report?.notAnswered.map(({ question }) => question)).toEqual(["outcomeChange"]);
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
