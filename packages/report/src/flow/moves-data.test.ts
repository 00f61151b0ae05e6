import type { ReleasedPart } from "@rapport/disclosure";
import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { sampleContent, timeInStage } from "../sample.fixture.js";
import { movesData } from "./moves-data.js";

const [first] = timeInStage.stages;

const movesOf = (parts: readonly ReleasedPart[]) => {
  if (!first) throw new Error("The sample has stages.");
  const stage = { ...first, code: "b", label: "B", stays: { kind: "breakdown" as const, total: 100, parts } };
  const result = {
    ...timeInStage,
    stages: [stage],
    order: ["a", "b", "c", "d"],
    withheld: [{ code: "c", label: "C" }],
  };
  return movesData(english, { ...sampleContent, questions: [result] });
};

describe("P7.2 who moved where", () => {
  it("is told by the printed stays of each stage: on, back, completed, and ended in all other ways together", () => {
    const { moves, ends, stages } = movesOf([
      { code: "a", count: 5 },
      { code: "c", count: 40 },
      { code: "completed", count: 10 },
      { code: "moved", count: 10 },
      { code: "left_by_client", count: 15, of: ["stopped_attending", "stopped_by_choice"] },
      { code: "open", count: 20 },
    ]);
    expect(moves).toEqual([
      { from: 1, to: 0, count: 5 },
      { from: 1, to: 2, count: 40 },
      { from: 1, to: "completed", count: 10 },
      { from: 1, to: "left", count: 25 },
    ]);
    expect(ends.map(({ code }) => code)).toEqual(["completed", "left"]);
    expect(stages).toEqual([{ label: "a" }, { label: "B", note: "100 stays" }, { label: "C" }, { label: "d" }]);
  });

  it("gathers what is merged across stages or with completion, and leaves out what is held back or printed as 0", () => {
    const { moves } = movesOf([
      { code: "moved_on", count: 40, of: ["c", "d"] },
      { code: "ended", count: 10, of: ["completed", "moved"] },
      { code: "a", hidden: true },
      { code: "other", fewerThan: 5 },
    ]);
    expect(moves).toEqual([{ from: 1, to: "other", count: 50 }]);
  });

  it("is nothing without the question on time in stages", () => {
    expect(movesData(english, { ...sampleContent, questions: [] }).moves).toEqual([]);
  });
});
