import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, it } from "vitest";
import { breathing, isBreathing, schemaOf } from "./breathing.fixture.js";
import { checkPlugin } from "./check-plugin.js";
import { average, choices, share } from "./metrics.js";

type Validate = StandardSchemaV1.Props["validate"];

function found(changes: object): readonly (readonly [string, string])[] {
  return (checkPlugin({ ...breathing, ...changes }).issues ?? []).map(({ code, path }) => [code, path]);
}

function answering(validate: Validate): StandardSchemaV1 {
  return { "~standard": { version: 1, vendor: "by-hand", validate } };
}

describe("the examples of a plug-in", () => {
  it("each pass the details schema; a refusal says which example, where, and in the schema's words", () => {
    const { issues } = checkPlugin({ ...breathing, examples: [...breathing.examples, { pace: "slow" }] });
    expect(issues?.map(({ code, path }) => [code, path])).toEqual([["details-refused", "examples[2].pace[0]"]]);
    expect(issues?.[0]?.message).toContain("not accepted");
  });

  it("show every field that a metric names, so that a misspelt one is found without types", () => {
    const metrics = { anxiety: average("anxeity", { label: "Anxiety" }) };
    expect(found({ metrics })).toEqual([["metric-without-example", "metrics.anxiety.field"]]);
  });

  it("show the right type and the listed values for every metric", () => {
    expect(found({ metrics: { calm: average("calm", { label: "Calm" }) } })).toEqual([
      ["metric-example-mismatch", "metrics.calm.field"],
    ]);
    expect(found({ metrics: { minutes: share("minutes", { label: "Minutes" }) } })).toEqual([
      ["metric-example-mismatch", "metrics.minutes.field"],
    ]);
    expect(found({ metrics: { pace: choices("pace", ["slow"], { label: "Pace" }) } })).toEqual([
      ["metric-example-mismatch", "metrics.pace.field"],
    ]);
  });
});

describe("the schema of a plug-in", () => {
  it.each([
    {},
    null,
    "string",
    { "~standard": { version: 2, validate: isBreathing } },
    { "~standard": { version: 1 } },
  ])("is a Standard Schema of version 1", (details) => {
    expect(found({ details })).toEqual([["not-a-schema", "details"]]);
  });

  it("may be a function, as in arktype", () => {
    const details = Object.assign(() => {}, schemaOf(isBreathing));
    expect(found({ details })).toEqual([]);
  });

  it("answers at once: one that answers with a promise is refused, even if the promise fails", () => {
    expect(found({ details: answering(async (value) => ({ value })) })).toEqual([["asynchronous-schema", "details"]]);
    expect(found({ details: answering(() => Promise.reject(new Error("later"))) })).toEqual([
      ["asynchronous-schema", "details"],
    ]);
  });

  it("returns issues and never throws", () => {
    const details = answering(() => {
      throw new Error("thrown");
    });
    expect(found({ details })).toEqual([["failing-schema", "details"]]);
  });

  it("refuses even where it gives no reason", () => {
    expect(found({ details: answering(() => ({ issues: [] })) })[0]).toEqual(["details-refused", "examples[0]"]);
  });
});
