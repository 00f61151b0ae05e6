import { describe, expect, it } from "vitest";
import { breathing } from "./breathing.fixture.js";
import { createRegistry } from "./registry.js";

const counting = { ...breathing, code: "counting", display: "Counting breaths" };

describe("createRegistry", () => {
  it("finds a type by its code, and nothing by any other name", () => {
    const { value: registry } = createRegistry([breathing, counting]);
    expect(registry?.get("counting")).toBe(counting);
    expect(registry?.get("toString")).toBeUndefined();
    expect(registry?.all).toEqual([breathing, counting]);
  });

  it("takes the same object twice as one, since two plug-ins can bring the same type", () => {
    expect(createRegistry([breathing, counting, breathing]).value?.all).toHaveLength(2);
  });

  it("refuses two types with one code, naming both", () => {
    const { issues } = createRegistry([breathing, { ...breathing, display: "Box breathing" }]);
    expect(issues?.map(({ code, path }) => [code, path])).toEqual([["same-code", "[1].code"]]);
    expect(issues?.[0]?.message).toContain('"Square breathing" and "Box breathing"');
  });

  it("refuses a type that breaks the contract, with its place in the list", () => {
    const { issues } = createRegistry([breathing, { ...counting, physical: "partnered" }]);
    expect(issues?.map(({ code, path }) => [code, path])).toEqual([["not-in-the-room", "[1].setting"]]);
  });

  it("is frozen", () => {
    const { value: registry } = createRegistry([breathing]);
    expect(Object.isFrozen(registry)).toBe(true);
    expect(Object.isFrozen(registry?.all)).toBe(true);
  });
});
