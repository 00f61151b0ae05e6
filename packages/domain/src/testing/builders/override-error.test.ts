import { describe, expect, it } from "vitest";
import { check } from "../../records/check.js";
import { caught } from "./kinds.fixture.js";
import { recordBuilders } from "./record-builders.js";

describe("overrides of which no valid record can be made", () => {
  const build = recordBuilders(1);

  it("name paths and rules, and repeat no value", () => {
    const error = caught(() => build.Goal({ setOn: "2026-03-02", statusOn: "2026-03-01" }));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "OverrideError",
      message: "No valid Goal has these overrides:\n  statusOn (P4.3): Expected a day that is not before setOn.",
      issues: [{ code: "out-of-order", path: "statusOn", rule: "P4.3" }],
    });
  });

  it.each([
    ["P3.7", () => build.EpisodeOfCare({ status: "active", closure: "moved" })],
    ["P3.1", () => build.EpisodeOfCare({ status: "planned", openedOn: "2026-01-01" })],
    ["P3.1", () => build.EpisodeOfCare({ declineReason: "fee", closure: "moved" })],
    ["P1.1", () => build.Client({ kind: "couple", members: ["a"] })],
    ["P7.6", () => build.Session({ attendance: "no_show", minutes: 50 })],
    ["P5", () => build.Intervention({ status: "in-progress", endedOn: "2026-01-01" })],
    ["P4.2", () => build.Measure({ score: undefined, items: undefined })],
    ["P4.4", () => build.PathwayChange({ from: "medical", to: "medical" })],
    ["P3.9", () => build.StageSpell({ leftOn: "2026-01-01", exit: undefined })],
  ])("%s is named where it is broken", (rule, make) => {
    expect(caught(make)).toMatchObject({ name: "OverrideError", issues: [{ rule }] });
  });

  it("need not be of the right type to be refused with a path", () => {
    const secret: Record<string, unknown> = { pauses: "a secret" };
    const error = caught(() => build.EpisodeOfCare(secret));
    expect(error).toMatchObject({ issues: [{ code: "wrong-type", path: "pauses" }] });
    expect(JSON.stringify(error)).not.toContain("secret");
  });

  it("run no code of their own", () => {
    const hostile = {
      get area(): "pain" {
        throw new Error("ran");
      },
    };
    expect(caught(() => build.Goal(hostile))).toMatchObject({ issues: [{ code: "not-plain-data", path: "area" }] });
  });

  it("leave later records as they are", () => {
    const broken = recordBuilders(4);
    caught(() => broken.Goal({ weight: -1 }));
    expect(check("Goal", broken.Goal()).issues).toBeUndefined();
  });
});
