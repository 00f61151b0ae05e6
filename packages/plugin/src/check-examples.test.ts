import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, it } from "vitest";
import { breathing, isBreathing, schemaOf } from "./breathing.fixture.js";
import { checkPlugin } from "./check-plugin.js";
import { average, choices, share } from "./metrics.js";
import { agreement } from "./wait.js";

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

  it("show a yes or no for each agreement that is waited for", () => {
    expect(found({ waitsFor: [agreement("calm")] })).toEqual([]);
    expect(found({ waitsFor: [agreement("pace")] })).toEqual([["metric-without-example", "waitsFor[0].field"]]);
  });

  it("keep what they are where the schema writes into what it is asked of", () => {
    const examples = [{ pace: "slow", minutes: 3 }];
    const details = answering((value) => {
      Reflect.set(Object(value), "minutes", 4);
      return { value };
    });
    expect(found({ details, examples, metrics: {} })).toEqual([["schema-changes-details", "examples[0]"]]);
    expect(examples).toEqual([{ pace: "slow", minutes: 3 }]);
  });
});

describe("the levels that a metric leaves to the schema", () => {
  const publishing = {
    "~standard": {
      ...schemaOf(isBreathing)["~standard"],
      jsonSchema: { input: () => ({ properties: { pace: { enum: ["slow", "slower"] } } }) },
    },
  };

  it("are those that it publishes; a label for another is refused", () => {
    expect(found({ details: publishing, metrics: { pace: choices("pace") } })).toEqual([]);
    const metrics = { pace: choices("pace", { labels: { fast: "Fast" } }) };
    expect(found({ details: publishing, metrics })).toEqual([["unknown-value", "metrics.pace.labels.fast"]]);
  });

  it("have to be given where it publishes none", () => {
    expect(found({ metrics: { pace: choices("pace") } })).toEqual([["levels-unknown", "metrics.pace.levels"]]);
  });
});

describe("the schema of a plug-in", () => {
  it("changes nothing: neither defaults nor coercion", () => {
    const adding = answering((value) => ({ value: { calm: true, ...Object(value) } }));
    expect(found({ details: adding })).toEqual([["schema-changes-details", "examples[0]"]]);
    const coercing = answering((value) => ({ value: { ...Object(value), minutes: "3" } }));
    expect(found({ details: coercing }).map(([code]) => code)).toEqual([
      "schema-changes-details",
      "schema-changes-details",
    ]);
  });

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
