import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { medianWords } from "./median-words.js";
import { sessionAxis } from "./session-axis.js";
import { sessionsInterval, sessionsInWords, sessionStepInWords } from "./sessions-in-words.js";

describe("sessions in words", () => {
  it("are counted, none as no session", () => {
    expect([0, 1, 4].map((sessions) => sessionsInWords(english, sessions))).toEqual([
      "no session",
      "1 session",
      "4 sessions",
    ]);
    expect([0, 1, 4].map((sessions) => sessionsInWords(german, sessions))).toEqual([
      "keine Sitzung",
      "1 Sitzung",
      "4 Sitzungen",
    ]);
  });

  it("have an interval of two ends, of one, of the same number twice, or of none", () => {
    const said = (lower?: number, upper?: number) =>
      sessionsInterval(english, {
        ...(lower === undefined ? {} : { lower }),
        ...(upper === undefined ? {} : { upper }),
      });
    expect(said(2, 4)).toBe("2 to 4");
    expect(said(3, 3)).toBe("interval: 3 sessions");
    expect(said(2)).toBe("2 sessions or more");
    expect(said(0)).toBe("no upper bound");
    expect(said(undefined, 1)).toBe("1 session or less");
    expect(said()).toBe("not known");
  });

  it("say to how many they are rounded where that is more than one", () => {
    expect([1, 3].map((step) => sessionStepInWords(english, { step }))).toEqual(["", "to the nearest 3 sessions"]);
  });

  it("stand at a median as what half of the stays took", () => {
    const median = { estimate: 3, lower: 2, upper: 4, step: 2 };
    expect(medianWords(english, median, "sessions")).toEqual([
      "half by 3 sessions",
      "(2 to 4)",
      "to the nearest 2 sessions",
    ]);
    expect(medianWords(french, { estimate: 0, lower: 0, upper: 1 }, "sessions")[0]).toBe(
      "moitié avant une première séance",
    );
    expect(medianWords(english, { lower: 5 }, "sessions")).toEqual(["half: not reached", "(5 sessions or more)"]);
  });
});

describe("an axis of sessions", () => {
  it.each([
    [3, [0, 1, 2, 3, 4]],
    [10, [0, 2, 4, 6, 8, 10, 12]],
    [33, [0, 8, 16, 24, 32, 40]],
    [700, [0, 240, 480, 720, 960, 1200]],
  ])("that reaches %d has round marks", (last, marks) => {
    const axis = sessionAxis(last);
    expect(axis.ticks.map(({ day }) => day)).toEqual(marks);
    expect(axis).toMatchObject({ unit: "sessions", end: marks.at(-1) });
  });
});
