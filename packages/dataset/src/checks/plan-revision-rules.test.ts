import { defineIntervention } from "@rapport/plugin";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";

const talking = defineIntervention({
  apiVersion: 1,
  code: "talking",
  display: "Talking",
  description: "Talking it through.",
  audience: ["individual"],
  setting: ["room"],
  physical: "none",
  stages: ["middle"],
  details: { "~standard": { version: 1, vendor: "test", validate: (value) => ({ value }) } },
  metrics: {},
  examples: [{}],
});

async function found(intervention_types: string, plugins = [talking]): Promise<readonly string[]> {
  const revision = { plan_revision_id: "v1", episode_id: "e1", revised_on: "2026-02-11", intervention_types };
  const findings = await checkDataset({ ...practice, plan_revisions: [revision] }, { plugins });
  return findings.map(({ severity, code, column }) => `${severity} ${code} ${column}`);
}

describe("P3.4 the intervention types of a revised plan", () => {
  it("are codes of types that are in use, with or without blanks around them", async () => {
    expect(await found("talking")).toEqual([]);
    expect(await found("talking ; talking")).toEqual([]);
  });

  it("are worth a look where one is not known", async () => {
    expect(await found("talking;hypnosis")).toEqual(["warning unknown-type intervention_types"]);
  });

  it("are not compared where no types are given", async () => {
    expect(await found("hypnosis", [])).toEqual([]);
  });

  it.each([";", "talking;", "talking;;talking"])("have no empty entry: %s", async (cell) => {
    expect(await found(cell)).toEqual(["error bad-cell intervention_types"]);
  });
});
