import { describe, expect, it } from "vitest";
import { checkFollowUps, checkWaits } from "./check-waits.js";
import { after, agreement } from "./wait.js";

describe("waits", () => {
  const found = (value: unknown) => checkWaits(value, "waitsFor").map(({ code, path }) => [code, path]);

  it("are for an intervention or for an agreement, each once", () => {
    expect(found([after("physician-referral"), agreement("agreed")])).toEqual([]);
  });

  it("are a list with something in it", () => {
    expect(found([])).toEqual([["empty", "waitsFor"]]);
    expect(found(after("x"))).toEqual([["wrong-type", "waitsFor"]]);
    expect(found(["physician-referral"])).toEqual([["wrong-type", "waitsFor[0]"]]);
  });

  it("name what is waited for, and nothing else", () => {
    expect(found([{ kind: "weather" }])).toEqual([["unknown-value", "waitsFor[0].kind"]]);
    expect(found([{ kind: "agreement", code: "x" }])).toEqual([
      ["unknown-field", "waitsFor[0].code"],
      ["wrong-type", "waitsFor[0].field"],
    ]);
    expect(found([{ kind: "intervention", code: "" }])).toEqual([["empty", "waitsFor[0].code"]]);
  });
});

describe("P6.2 follow-ups", () => {
  const found = (value: unknown) => checkFollowUps(value, "followUps").map(({ code, path }) => [code, path]);
  const support = { kind: "support", suggestion: "Stay at the step." };

  it("say for a roadblock what follows it", () => {
    expect(found({ anxiety: support, pain: { ...support, kind: "change_of_intervention" } })).toEqual([]);
    expect(found([support])).toEqual([["wrong-type", "followUps"]]);
    expect(found({ anxiety: "support" })).toEqual([["wrong-type", "followUps.anxiety"]]);
  });

  it("know the roadblocks there are, and suggest the one that is meant", () => {
    const [issue] = checkFollowUps({ anxeity: support }, "followUps");
    expect(issue?.message).toBe('There is no field "anxeity" here. Did you mean "anxiety"?');
  });

  it("have a kind and one line to the practitioner", () => {
    expect(found({ pain: { kind: "hope", suggestion: "Rest.\nRest." } })).toEqual([
      ["unknown-value", "followUps.pain.kind"],
      ["not-a-line", "followUps.pain.suggestion"],
    ]);
    expect(found({ pain: { ...support, suggestion: "x".repeat(201) } })).toEqual([
      ["not-a-line", "followUps.pain.suggestion"],
    ]);
    expect(found({ pain: { ...support, on: 3 } })).toEqual([["unknown-field", "followUps.pain.on"]]);
  });
});
