import { describe, expect, it } from "vitest";
import { dayNumber, daysThatFit, isoDay } from "./days.js";

const between = (...limits: Parameters<typeof daysThatFit>) => daysThatFit(...limits).map(isoDay);

describe("days that fit", () => {
  it("are a number of days after the latest that they follow", () => {
    expect(between({ from: ["2026-01-01", undefined, "2026-02-01"], within: 28 })).toEqual([
      "2026-02-01",
      "2026-03-01",
    ]);
  });

  it("are a number of days before the earliest that they precede", () => {
    expect(between({ to: ["2026-03-01", "2026-04-01"], within: 28 })).toEqual(["2026-02-01", "2026-03-01"]);
  });

  it("stand between two days", () => {
    expect(between({ from: ["2026-02-01"], to: ["2026-02-03"] })).toEqual(["2026-02-01", "2026-02-03"]);
  });

  it("are the earlier day where two contradict each other", () => {
    expect(between({ from: ["2026-02-03"], to: ["2026-02-01"] })).toEqual(["2026-02-03", "2026-02-03"]);
  });

  it("pass over what is no day", () => {
    expect(between({ from: ["2026-02-30"], to: ["soon"] })).toEqual(between({}));
  });

  it("keep to the days that can be written", () => {
    expect(between({ from: ["9999-12-30"] })).toEqual(["9999-12-30", "9999-12-31"]);
    expect(between({ to: ["0000-01-02"] })).toEqual(["0000-01-01", "0000-01-02"]);
  });
});

describe("day numbers", () => {
  it("count from 1970, and come back as days", () => {
    // `date -u -d 2026-06-30 +%s` is 1782777600, divided by 86400.
    expect(dayNumber("2026-06-30")).toBe(20_634);
    expect(isoDay(20_634)).toBe("2026-06-30");
    expect(isoDay(dayNumber("0000-01-01"))).toBe("0000-01-01");
  });
});
