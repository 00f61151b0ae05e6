import { describe, expect, it } from "vitest";
import { checkDataset } from "../../open-dataset.js";
import { practiceWith, typeWith } from "./types.fixture.js";

type Practice = NonNullable<Parameters<typeof practiceWith>[0]>;

const pain = { kind: "support", suggestion: "Stop, and speak about the pain first." } as const;
const type = typeWith({ followUps: { pain } });
const met = { assigned_on: "2026-03-02", reported_on: "2026-03-09", roadblock: "anxiety" };

async function found(practice: Practice, asOf = "2026-04-06") {
  const findings = await checkDataset(practiceWith({ assignment: met, ...practice }), { plugins: [type], asOf });
  return findings.map(({ severity, code, file, row, column }) => [severity, code, file, row, column].join(" "));
}

const session = (day: string) => ({
  session_id: "s1",
  held_on: day,
  format: "individual",
  modality: "office",
  attendance: "attended",
});

const warning = ["warning no-follow-up assignments 2 roadblock"];

describe("P6.2 a roadblock", () => {
  it("that nothing followed for 28 days is a warning", async () => {
    expect(await found({}, "2026-04-06")).toEqual(warning);
    expect(await found({}, "2026-04-05")).toEqual([]);
  });

  it("counts from the day on which it was given, where it was not reported on", async () => {
    const assignment = { ...met, reported_on: "" };
    expect(await found({ assignment }, "2026-03-30")).toEqual(warning);
    expect(await found({ assignment }, "2026-03-29")).toEqual([]);
  });

  it("says nothing where the episode is closed, or there was no roadblock", async () => {
    const stages = [
      { episode_id: "e1", stage: "middle", entered_on: "2026-02-01", left_on: "2026-03-20", exit: "moved" },
    ];
    expect(await found({ episode: { closed_on: "2026-03-20", closure: "moved" }, stages })).toEqual([]);
    expect(await found({ assignment: { ...met, roadblock: "" } })).toEqual([]);
  });

  it("is followed by an assignment from the day of the report on, of whatever intervention of the episode", async () => {
    expect(await found({ assignments: [{ assigned_on: "2026-03-09" }] })).toEqual([]);
    expect(await found({ assignments: [{ assigned_on: "2026-03-08" }] })).toEqual(warning);
  });

  it("is not followed by what was given beside it", async () => {
    const assignment = { ...met, reported_on: "" };
    expect(await found({ assignment, assignments: [{ assigned_on: "2026-03-02" }] })).toEqual(warning);
    expect(await found({ assignment, assignments: [{ assigned_on: "2026-03-03" }] })).toEqual([]);
  });

  it("is followed by another intervention", async () => {
    expect(await found({ interventions: [{ started_on: "2026-03-10" }] })).toEqual([]);
    expect(await found({ interventions: [{ started_on: "2026-03-10", status: "entered-in-error" }] })).toEqual(warning);
  });

  it("brings the type's suggestion for it, or a general one", async () => {
    const hints = async (roadblock: string) => {
      const practice = practiceWith({ assignment: { ...met, roadblock } });
      const findings = await checkDataset(practice, { plugins: [type], asOf: "2026-06-01" });
      return findings.map(({ hint }) => hint);
    };
    expect(await hints("pain")).toEqual(['"Journal" suggests: Stop, and speak about the pain first.']);
    expect(await hints("time")).toEqual([
      "Offer support, change the intervention, or revise the plan (P6.2), and record it.",
    ]);
  });

  it("is not asked about where interventions are not read", async () => {
    const options = { plugins: [type], asOf: "2026-06-01", only: ["assignments"] };
    expect(await checkDataset(practiceWith({ assignment: met }), options)).toEqual([]);
  });

  it.each([
    [
      "a revised plan",
      "plan_revisions",
      (day: string) => ({ plan_revision_id: "r1", revised_on: day, intervention_types: "journal" }),
      ["2026-03-08", "2026-03-09"],
    ],
    ["a pause", "pauses", (day: string) => ({ paused_on: day }), ["2026-03-08", "2026-03-09"]],
    ["a session on a later day", "sessions", session, ["2026-03-09", "2026-03-10"]],
  ] as const)("is followed by %s", async (_, table, row, [before, after]) => {
    const answered = async (day: string) => {
      const rows = { ...practiceWith({ assignment: met }), [table]: [{ episode_id: "e1", ...row(day) }] };
      const findings = await checkDataset(rows, { plugins: [type], asOf: "2026-06-01" });
      return findings.map(({ code }) => code);
    };
    expect(await answered(before)).toEqual(["no-follow-up"]);
    expect(await answered(after)).toEqual([]);
  });

  it("is not followed by a session to which nobody came", async () => {
    const sessions = [{ episode_id: "e1", ...session("2026-03-20"), attendance: "no_show" }];
    const findings = await checkDataset(
      { ...practiceWith({ assignment: met }), sessions },
      { plugins: [type], asOf: "2026-06-01" },
    );
    expect(findings.map(({ code }) => code)).toEqual(["no-follow-up"]);
  });
});
