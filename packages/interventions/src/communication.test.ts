import { describe, expect, it } from "vitest";
import { communication } from "./communication.js";
import { figures, weekly } from "./weekly.fixture.js";

describe("P5.8 communication", () => {
  it("counts how far conversations got, barriers, asking and feeling heard", () => {
    expect(figures(communication)).toEqual({
      conversations: 4,
      form: "on_their_own",
      firstBarrier: "finding_words",
      lastBarrier: "none",
      asked: 0.5, // 2 of 4
      firstAsked: { days: 21, outcome: "reached" }, // the third conversation
      heard: 8,
      heardChange: 4, // 8 - 4; nothing was said in the first
    });
  });

  it("a conversation that was only planned leaves open whether the client was heard", () => {
    const course = weekly([communication.examples[0]]);
    expect(figures(communication, course)).toMatchObject({ form: "planned", asked: 0, heard: undefined });
  });
});
