import { sixSteps } from "@rapport/domain/vocabulary";
import { after } from "@rapport/plugin";
import type { InterventionType } from "@rapport/plugin";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../open-dataset.js";
import type { DatasetOptions } from "../../open-dataset.js";
import { practiceWith, typeWith } from "./types.fixture.js";

type Practice = Parameters<typeof practiceWith>[0];

/** What is found where `journal` is of this type; `quiet` is a type without rules of its own. */
async function found(type: Partial<InterventionType>, practice: Practice, options: DatasetOptions = {}) {
  const plugins = [typeWith(type), typeWith({ code: "quiet", display: "Quiet" })];
  const findings = await checkDataset(practiceWith(practice), { plugins, ...options });
  return findings.map(({ severity, code, file, row, column }) =>
    [severity, code, file, row, column].filter(Boolean).join(" "),
  );
}

describe("P1.1 who a type is for", () => {
  const couples = { audience: ["couple"] } as const;
  const warning = ["warning wrong-audience interventions 2 type"];

  it("is held against the kind of the episode's client", async () => {
    expect(await found(couples, { kind: "couple" })).toEqual([]);
    expect(await found(couples, { kind: "individual" })).toEqual(warning);
    expect(await found({ audience: ["couple", "other"] }, { kind: "other" })).toEqual([]);
  });

  it("says nothing of other types, nor of an intervention that did not take place", async () => {
    expect(await found(couples, { intervention: { type: "quiet" } })).toEqual([]);
    expect(await found(couples, { intervention: { status: "entered-in-error" } })).toEqual([]);
  });

  it("names the type, and none of the cells", async () => {
    const [finding] = await checkDataset(practiceWith(), { plugins: [typeWith(couples)] });
    expect(finding?.message).toBe('"Journal" is for couples, and this client is of another kind');
    expect(JSON.stringify(finding)).not.toMatch(/individual|journal|e1|c1/);
  });

  it("lists the first rows, and counts the others", async () => {
    const interventions = Array.from({ length: 7 }, () => ({}));
    const findings = await checkDataset(practiceWith({ interventions }), { plugins: [typeWith(couples)] });
    expect(findings.map(({ row, more }) => [row, more])).toEqual([
      [2, undefined],
      [3, undefined],
      [4, undefined],
      [5, undefined],
      [6, 3],
    ]);
  });
});

describe("the stages of a type", () => {
  const middle = { stages: ["middle"] } as const;
  const startedOn = (started_on: string) => ({ intervention: { started_on } });

  it("P3.2 no intervention of any type starts in a stage without treatment, whether types are known or not", async () => {
    const error = [
      "error intervention-in-evaluation interventions 2 started_on",
      "error refers-to-rejected assignments 2 intervention_id",
    ];
    expect(await found({}, startedOn("2026-01-31"))).toEqual(error);
    expect(await found(middle, startedOn("2026-01-07"))).toEqual(error);
    expect(await found({}, startedOn("2026-01-31"), { plugins: [] })).toEqual(error);
  });

  it("P3.2 what is planned, or did not take place, is not delivered", async () => {
    for (const status of ["preparation", "not-done", "entered-in-error"]) {
      expect(await found({}, { intervention: { started_on: "2026-01-31", status } })).toEqual([]);
    }
  });

  it("P3.9 the day on which a stage is left belongs to the next", async () => {
    expect(await found({ stages: ["goal_setting"] }, startedOn("2026-02-01"))).toEqual([]);
  });

  it("are those in which it may start; another one is a warning", async () => {
    expect(await found(middle, startedOn("2026-03-01"))).toEqual([]);
    expect(await found(middle, startedOn("2026-02-28"))).toEqual(["warning wrong-stage interventions 2 started_on"]);
  });

  it("a stay without an end does not reach into the next one", async () => {
    const stages = [
      { episode_id: "e1", stage: "evaluation", entered_on: "2026-01-07" },
      { episode_id: "e1", stage: "middle", entered_on: "2026-03-01" },
    ];
    expect(await found(middle, { ...startedOn("2026-03-02"), stages })).toEqual([
      "warning open-stay-before-another stages 2 left_on",
    ]);
  });

  it("say nothing of days that lie in no stage", async () => {
    expect(await found(middle, startedOn("2026-01-06"))).toEqual([]);
  });

  it("P3.8 say nothing in another stage model, in which no intervention is delivered before treatment all the same", async () => {
    const next = sixSteps.stages.find((each) => each.treatment);
    const first = sixSteps.stages.find((each) => next && each.next.includes(next.code));
    const stages = [
      {
        episode_id: "e1",
        stage: first?.code ?? "",
        entered_on: "2026-01-07",
        left_on: "2026-02-01",
        exit: next?.code ?? "",
      },
      { episode_id: "e1", stage: next?.code ?? "", entered_on: "2026-02-01" },
    ];
    const options = { stageModel: sixSteps };
    expect(await found(middle, { ...startedOn("2026-02-01"), stages }, options)).toEqual([]);
    expect(await found(middle, { ...startedOn("2026-01-31"), stages }, options)).toEqual([
      "error intervention-in-evaluation interventions 2 started_on",
      "error refers-to-rejected assignments 2 intervention_id",
    ]);
  });
});

describe("P1.5 where a type takes place", () => {
  it("what can be genital or partnered is never in the room", async () => {
    for (const physical of ["genital", "partnered"] as const) {
      const intimate = { physical, setting: ["home"] } as const;
      expect(await found(intimate, { assignment: { setting: "home" } })).toEqual([]);
      expect(await found(intimate, { assignment: { setting: "room" } })).toEqual([
        "error intimate-in-room assignments 2 setting",
      ]);
    }
  });

  it("another setting than the type's is a warning", async () => {
    const warning = ["warning wrong-setting assignments 2 setting"];
    expect(await found({ setting: ["home"] }, { assignment: { setting: "room" } })).toEqual(warning);
    expect(await found({ setting: ["room"] }, { assignment: { setting: "home" } })).toEqual(warning);
    expect(await found({ setting: ["room"] }, { assignment: { setting: "room" } })).toEqual([]);
  });

  it("names the rule", async () => {
    const plugins = [typeWith({ physical: "genital", setting: ["home"] })];
    const [finding] = await checkDataset(practiceWith({ assignment: { setting: "room" } }), { plugins });
    expect(finding?.message).toContain("(P1.5)");
  });
});

describe("an intervention that a type waits for", () => {
  const waiting = { waitsFor: [after("quiet")] };
  const warning = ["warning not-awaited interventions 2 started_on"];
  const quiet = { type: "quiet", started_on: "2026-03-02" };

  it("starts in the same episode on the day or before", async () => {
    expect(await found(waiting, {})).toEqual(warning);
    expect(await found(waiting, { interventions: [quiet] })).toEqual([]);
    expect(await found(waiting, { interventions: [{ ...quiet, started_on: "2026-03-03" }] })).toEqual(warning);
    const twice = [
      { ...quiet, started_on: "2026-03-03" },
      { ...quiet, started_on: "2026-02-10" },
    ];
    expect(await found(waiting, { interventions: twice })).toEqual([]);
  });

  it("is not there where it did not take place", async () => {
    expect(await found(waiting, { interventions: [{ ...quiet, status: "not-done" }] })).toEqual(warning);
  });

  it("is called by its display, or by its code where it is not known", async () => {
    const messages = async (code: string) => {
      const plugins = [typeWith({ waitsFor: [after(code)] }), typeWith({ code: "quiet", display: "Quiet hours" })];
      return (await checkDataset(practiceWith(), { plugins })).map(({ message }) => message);
    };
    const named = (name: string) =>
      `"Journal" waits for ${name}, which did not start in this episode on or before this day`;
    expect(await messages("quiet")).toEqual([named('"Quiet hours"')]);
    expect(await messages("physician-referral")).toEqual([named('"physician-referral"')]);
    expect(await messages('a"; drop table x\n')).toEqual([named("another intervention")]);
  });
});
