import { describe, expect, expectTypeOf, it } from "vitest";
import { check } from "./check.js";
import type { Checked } from "./checking/record-issue.js";
import { goalSchema } from "./goals/goal.js";
import type { Goal } from "./goals/goal.js";
import { allExamples } from "./all-examples.fixture.js";
import { recordNames } from "./record-names.js";
import { recordSchemas } from "./record-schemas.js";

const { minimal, full } = allExamples.Goal;

describe("check", () => {
  it("knows the type of what it returns, by name and by schema", () => {
    expectTypeOf(check("Goal", {})).toEqualTypeOf<Checked<Goal>>();
    expectTypeOf(check(goalSchema, {})).toEqualTypeOf<Checked<Goal>>();
  });

  it("refuses a record that it does not know", () => {
    const [issue] = check({ "~standard": { ...goalSchema["~standard"] } }, minimal).issues ?? [];
    expect(issue?.code).toBe("unknown-record");
    // A name from plain JavaScript.
    expect(Reflect.apply(check, undefined, ["toString", {}]).issues?.[0]?.code).toBe("unknown-record");
  });

  it("leaves out a field that is undefined", () => {
    expect(check("Goal", { ...minimal, weight: undefined })).toEqual({ value: minimal });
    expect(Object.keys(check("Goal", { ...minimal, weight: undefined }).value ?? {})).not.toContain("weight");
  });

  it("returns a frozen copy, and leaves what it was given as it was", () => {
    const given = structuredClone(full);
    const { value } = check("Goal", given);
    expect(value).not.toBe(given);
    expect(Object.isFrozen(value) && Object.isFrozen(value?.levels) && Object.isFrozen(value?.target)).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
    const { value: homework } = check("Homework", allExamples.Homework.full);
    expect(Object.isFrozen(homework?.report?.details?.["places"])).toBe(true);
  });

  it("names every missing field", () => {
    const issues = check("Goal", {}).issues ?? [];
    expect(issues.every((issue) => issue.code === "missing-field")).toBe(true);
    expect(issues.map((issue) => issue.path)).toEqual(Object.keys(minimal));
  });

  it("looks at rules between fields once the shape is right", () => {
    const late = { ...minimal, statusOn: "2026-01-01" };
    expect(check("Goal", late).issues?.map(({ code, rule }) => [code, rule])).toEqual([["out-of-order", "P4.3"]]);
    // What a goal is made of is P4.1.
    expect(check("Goal", { ...late, owner: 1 }).issues?.map(({ code, rule }) => [code, rule])).toEqual([
      ["wrong-type", "P4.1"],
    ]);
  });

  it("returns no more than a hundred issues", () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`field${at}`, at]));
    expect(check("Person", many).issues).toHaveLength(100);
  });
});

describe.each(recordNames)("the schema of %s", (name) => {
  it("is a Standard Schema, version 1, that answers at once and as check does", async () => {
    const { version, validate } = recordSchemas[name]["~standard"];
    expect(version).toBe(1);
    const result = validate({ surprise: 1 });
    expect(result).not.toBeInstanceOf(Promise);
    const { issues = [] } = await result;
    expect(issues.map((issue) => issue.message)).toEqual(
      check(name, { surprise: 1 }).issues?.map((each) => each.message),
    );
    expect(issues.every((issue) => Array.isArray(issue.path))).toBe(true);
    expect(await validate(allExamples[name].full)).toEqual({ value: allExamples[name].full });
  });
});
