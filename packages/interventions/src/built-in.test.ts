import { checkDetails, checkPlugin, createRegistry } from "@rapport/plugin";
import type { Metric } from "@rapport/plugin";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { builtInInterventions } from "./built-in.js";

const codes = [
  ["P5.1", "talking"],
  ["P5.2", "bibliotherapy"],
  ["P5.3", "behavioural-suggestion"],
  ["P5.4", "body-awareness"],
  ["P5.5", "sensate-focus"],
  ["P5.6", "experimentation"],
  ["P5.7", "education"],
  ["P5.8", "communication"],
  ["P5.9", "sexual-rewards"],
  ["P5.10", "health-adaptation"],
  ["P5.11", "physician-referral"],
] as const;

function fieldsOf(metric: Metric): readonly string[] {
  switch (metric.kind) {
    case "count":
    case "adherence":
      return [];
    case "dose":
      return metric.minutes === undefined ? [] : [metric.minutes];
    case "timeToFirst":
    case "milestoneClock":
    case "shareWhere":
      return metric.when === undefined ? [] : [metric.when.field];
    default:
      return [metric.field];
  }
}

const types = builtInInterventions.map((type) => [type.code, type] as const);

it("covers P5.1 to P5.11, one type each and nothing else", () => {
  expect(builtInInterventions.map(({ code }) => code)).toEqual(codes.map(([, code]) => code));
});

it("stands in one registry", () => {
  expect(createRegistry(builtInInterventions).issues).toBeUndefined();
});

describe.each(types)("%s", (_code, type) => {
  it("keeps the contract", () => {
    expect(checkPlugin(type)).toEqual({ value: type });
  });

  it("P1.5 puts nothing genital or partnered in the room", () => {
    const intimate = type.physical === "genital" || type.physical === "partnered";
    expect(type.setting.includes("room") && intimate).toBe(false);
  });

  it("P3.2 is not delivered before treatment", () => {
    expect(type.stages).not.toContain("evaluation");
    expect(type.stages).not.toContain("intake_call");
  });

  it("shows a course of three to six practices", () => {
    expect(type.examples.length).toBeGreaterThanOrEqual(3);
    expect(type.examples.length).toBeLessThanOrEqual(6);
  });

  it("refuses a field that it does not know, so that nothing is recorded by accident", () => {
    const [example] = type.examples;
    const details = { ...Object(example), note: "a free text" };
    expect(checkDetails(type, details).issues?.map(({ code }) => code)).toEqual(["details-refused"]);
  });

  it("P1.4 takes no text that is not one of a few", () => {
    const texts = type.examples.flatMap((example) =>
      Object.entries(Object(example)).flatMap(([name, value]) =>
        typeof value === "string" ? [{ example, name }] : [],
      ),
    );
    for (const { example, name } of texts) {
      const { issues } = checkDetails(type, { ...Object(example), [name]: "what the client said" });
      expect(issues?.map(({ path }) => path)).toEqual([name]);
    }
  });

  it("records six fields at most, shows each in its examples, and counts each", () => {
    const recorded = new Set(type.examples.flatMap((example) => Object.keys(Object(example))));
    const counted = Object.values(type.metrics).flatMap(fieldsOf);
    const asked = type.details instanceof z.ZodObject ? Object.keys(type.details.shape) : [];
    expect([...recorded].toSorted()).toEqual(asked.toSorted());
    expect(asked.filter((name) => !counted.includes(name))).toEqual([]);
    expect(recorded.size).toBeLessThanOrEqual(6);
  });

  it("names where its clinical facts come from: author, year, title", () => {
    expect(type.sources?.length).toBeGreaterThanOrEqual(2);
    for (const source of type.sources ?? []) expect(source).toMatch(/^\S.* \((19|20)\d\d\)\. \S.*\.$/u);
  });

  it("P6.2 says in one sentence what may follow a roadblock", () => {
    const suggestions = Object.values(type.followUps ?? {}).map(({ suggestion }) => suggestion);
    expect(suggestions.length).toBeGreaterThanOrEqual(3);
    for (const suggestion of suggestions) expect(suggestion).toMatch(/^[A-Z][^.]+\.$/u);
  });

  it("P6.1 asks how much homework was done where all of it is homework", () => {
    const asks = Object.values(type.metrics).some(({ kind }) => kind === "adherence");
    expect(asks).toBe(!type.setting.includes("room"));
  });

  it("labels every level and step that a report shows", () => {
    const unlabelled = Object.values(type.metrics).flatMap((metric) => {
      if (metric.kind === "choices")
        return (metric.levels ?? []).filter((level) => metric.labels?.[level] === undefined);
      if (metric.kind === "furthestStep" || metric.kind === "timeAtStep")
        return metric.steps.filter((step) => metric.labels?.[step] === undefined);
      return [];
    });
    expect(unlabelled).toEqual([]);
  });

  it("gives every metric a label of its own", () => {
    const labels = Object.values(type.metrics).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
