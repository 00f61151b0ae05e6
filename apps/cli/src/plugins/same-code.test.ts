import { communication, talking } from "@rapport/interventions";
import { describe, expect, it } from "vitest";
import type { LoadedPlugin } from "./plugin-source.js";
import { withoutRepeats } from "./same-code.js";

const from = (type: LoadedPlugin["type"], name: string, kind: LoadedPlugin["source"]["kind"] = "package") => ({
  type,
  source: { kind, name },
});

describe("types in use", () => {
  it("may be brought twice as one object, and are there once, from where they came first", () => {
    const { plugins, faults } = withoutRepeats([from(talking, "a"), from(communication, "a"), from(talking, "b")]);
    expect(faults).toEqual([]);
    expect(plugins.map(({ type, source }) => [type.code, source.name])).toEqual([
      ["talking", "a"],
      ["communication", "a"],
    ]);
  });

  it("have a code of their own: two types with one are a fault that names both plug-ins", () => {
    const other = { ...talking, display: "Small talk" };
    const { faults } = withoutRepeats([from(talking, "home", "built-in"), from(other, "b")]);
    expect(faults).toEqual([
      expect.stringMatching(/"b".*"talking" \(Small talk\).*a built-in type.*Talking it through/u),
    ]);
    expect(withoutRepeats([from(talking, "a"), from(other, "b")]).faults[0]).toMatch(/"b".*the plug-in "a"/u);
  });
});
