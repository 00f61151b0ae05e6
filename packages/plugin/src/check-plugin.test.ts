import { describe, expect, it } from "vitest";
import { breathing } from "./breathing.fixture.js";
import { checkPlugin } from "./check-plugin.js";

function found(changes: object): readonly (readonly [string, string])[] {
  return (checkPlugin({ ...breathing, ...changes }).issues ?? []).map(({ code, path }) => [code, path]);
}

function messages(changes: object): string {
  return (checkPlugin({ ...breathing, ...changes }).issues ?? []).map(({ message }) => message).join("\n");
}

describe("checkPlugin", () => {
  it("returns the very object when it keeps the contract", () => {
    expect(checkPlugin(breathing)).toEqual({ value: breathing });
    expect(checkPlugin(breathing).value).toBe(breathing);
  });

  it.each([undefined, null, 1, "sensate-focus", [breathing], () => breathing])("refuses what is no object", (value) => {
    expect(checkPlugin(value).issues?.map(({ code }) => code)).toEqual(["not-an-object"]);
  });

  it("names the plug-in, the version it asks for and the versions accepted, and reports nothing else of it", () => {
    const { issues } = checkPlugin({ apiVersion: 2, display: "From the future", new: true });
    expect(issues?.map(({ code }) => code)).toEqual(["unknown-api-version"]);
    expect(issues?.[0]?.message).toBe('"From the future" asks for contract version 2; accepted is 1.');
    expect(found({ apiVersion: undefined })).toEqual([["unknown-api-version", "apiVersion"]]);
    expect(found({ apiVersion: "1" })).toEqual([["unknown-api-version", "apiVersion"]]);
  });

  it("finds a misspelt field and says which was meant", () => {
    const { setting, ...rest } = breathing;
    const { issues } = checkPlugin({ ...rest, settings: setting });
    expect(issues?.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-field", "settings"],
      ["missing-field", "setting"],
    ]);
    expect(issues?.[0]?.message).toContain('Did you mean "setting"?');
  });

  it.each(["Sensate-Focus", "sensate_focus", "sensate--focus", "-a", "1st", ""])("refuses the code %j", (code) => {
    expect(found({ code })).toEqual([["not-kebab-case", "code"]]);
  });

  it("refuses empty texts and empty sets", () => {
    expect(found({ display: " ", audience: [], setting: [], stages: [], examples: [] })).toEqual([
      ["empty", "display"],
      ["empty", "audience"],
      ["empty", "setting"],
      ["empty", "stages"],
      ["empty", "examples"],
    ]);
  });

  it("refuses values outside the sets, and a value given twice", () => {
    expect(found({ audience: ["couples"], setting: ["home", "home"], physical: "touch" })).toEqual([
      ["unknown-value", "audience[0]"],
      ["repeated-value", "setting[1]"],
      ["unknown-value", "physical"],
    ]);
    expect(found({ audience: "couple", description: 3, metrics: [], examples: {} })).toEqual([
      ["wrong-type", "description"],
      ["wrong-type", "audience"],
      ["wrong-type", "metrics"],
      ["wrong-type", "examples"],
    ]);
  });

  it.each(["evaluation", "intake_call"])("P3.2 no intervention is delivered in the stage %s", (stage) => {
    expect(found({ stages: ["middle", stage] })).toEqual([["stage-not-allowed", "stages[1]"]]);
    expect(messages({ stages: [stage] })).toContain("P3.2");
  });

  it("a stage of another model is unknown, not forbidden", () => {
    expect(found({ stages: ["midle"] })).toEqual([["unknown-value", "stages[0]"]]);
  });

  it.each(["genital", "partnered"])("P1.5 what can be %s never takes place in the room", (physical) => {
    expect(found({ physical })).toEqual([["not-in-the-room", "setting"]]);
    expect(messages({ physical })).toContain("P1.5");
    expect(found({ physical, setting: ["home"] })).toEqual([]);
  });

  it("P1.5 is reported beside other findings", () => {
    expect(found({ physical: "genital", code: "No" }).map(([code]) => code)).toEqual([
      "not-kebab-case",
      "not-in-the-room",
    ]);
  });
});
