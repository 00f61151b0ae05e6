import { isReleased } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { asWritten } from "./as-written.js";
import { released } from "./released.fixture.js";
import { renderJson } from "./render-json.js";
import { sampleContent, timeInStage } from "./sample.fixture.js";

const report = released({ ...sampleContent, questions: [{ ...timeInStage, level: 0.1 + 0.2 }] });

describe("asWritten", () => {
  it("has the numbers of the data file, and is released as well", () => {
    const written = asWritten(report);
    expect(isReleased(written)).toBe(true);
    expect(written.questions[0]?.question === "timeInStage" && written.questions[0].level).toBe(0.3);
    expect(JSON.parse(renderJson(report))).toEqual({ format: "rapport-report", version: 1, ...written });
  });

  it("changes nothing a second time", () => {
    expect(asWritten(asWritten(report))).toEqual(asWritten(report));
    expect(renderJson(asWritten(report))).toBe(renderJson(report));
  });

  it("is made once of what cannot be changed, and anew of every other report", () => {
    expect(asWritten(report)).toBe(asWritten(report));
    const copy = released({ ...sampleContent, questions: [{ ...timeInStage, level: 0.4 }] });
    expect(asWritten(copy).questions[0]).toMatchObject({ level: 0.4 });
  });

  it("refuses what did not pass the airlock", () => {
    // @ts-expect-error unprotected numbers are a compile error as well
    expect(() => asWritten(sampleContent)).toThrow(TypeError);
  });
});
