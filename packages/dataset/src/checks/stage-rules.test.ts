import { sixSteps } from "@rapport/domain/vocabulary";
import { describe, expect, it } from "vitest";
import { day, found, foundInStays, sound, stay } from "./course.fixture.js";

describe("a stay by itself", () => {
  it("P3.9 is not left before it is entered; one of no days is one all the same", async () => {
    expect(await foundInStays(stay("middle", 10, 9))).toEqual(["error left-before-entered 2 left_on"]);
    expect(await foundInStays(stay("middle", 10, 10))).toEqual([]);
  });

  it("P3.8 is in a stage of the practice's model, and leads to one or out", async () => {
    expect(await foundInStays(stay("middel", 1, 2, "gone"))).toEqual([
      "error stage-not-in-model 2 stage",
      "error unknown-code 2 exit",
    ]);
    const [first] = sixSteps.stages;
    const stages = [{ ...sound, stage: first?.code ?? "" }];
    expect(await found({ stages }, { stageModel: sixSteps })).toEqual([]);
    expect(await found({ stages: [stay("middle", 1), ...stages] }, { stageModel: sixSteps })).toEqual([
      "error stage-not-in-model 2 stage",
    ]);
  });

  it("P3.8 leads to a stage that follows in the model, or is worth a look", async () => {
    expect(await foundInStays(stay("evaluation", 1, 2, "goal_setting"))).toEqual([]);
    expect(await foundInStays(stay("evaluation", 1, 2, "termination"))).toEqual(["warning impossible-move 2 exit"]);
    expect(await foundInStays(stay("termination", 1, 2, "middle"))).toEqual(["warning impossible-move 2 exit"]);
    expect(await foundInStays(stay("evaluation", 1, 2, "moved"))).toEqual([]);
  });

  it("P3.7 has an exit with its end, and no end without an exit", async () => {
    expect(await foundInStays(stay("middle", 1, 2, ""))).toEqual(["error incomplete 2 exit"]);
    expect(await foundInStays(stay("middle", 1, undefined, "", { exit: "completed" }))).toEqual([
      "error incomplete 2 exit",
    ]);
  });

  it("P7.1 is observed from before its end on; from before its beginning on is worth a look", async () => {
    const from = (n: number) => foundInStays(stay("middle", 10, 20, "completed", { observed_from: day(n) }));
    expect(await from(10)).toEqual([]);
    expect(await from(19)).toEqual([]);
    expect(await from(20)).toEqual(["error never-observed 2 observed_from"]);
    expect(await from(8)).toEqual(["warning observed-before-entered 2 observed_from"]);
  });
});

describe("P7.1 a stay that was last seen open", () => {
  const open = (more: Readonly<Record<string, string>>) => foundInStays(stay("middle", 10, undefined, "", more));

  it("says until when, with or without censored as the exit", async () => {
    expect(await open({ observed_until: day(15), exit: "censored" })).toEqual([]);
    expect(await open({ observed_until: day(15) })).toEqual([]);
    expect(await open({ observed_until: day(10) })).toEqual([]);
    expect(await open({ exit: "censored" })).toEqual(["error censored-without-day 2 observed_until"]);
  });

  it("was not left", async () => {
    expect(await open({ left_on: day(20), exit: "censored" })).toEqual(["error censored-and-left 2 exit"]);
    const ended = { left_on: day(20), exit: "completed" };
    expect(await open({ ...ended, observed_until: day(25) })).toEqual(["error two-last-days 2 observed_until"]);
    expect(await open({ ...ended, observed_until: day(20) })).toEqual([]);
  });

  it("was seen after it began, and after observation began", async () => {
    expect(await open({ observed_until: day(9) })).toEqual(["error order 2 observed_until"]);
    expect(await open({ observed_until: day(15), observed_from: day(15) })).toEqual([
      "error never-observed 2 observed_from",
    ]);
  });
});
