import { expect, it } from "vitest";
import { testIntervention } from "./test-intervention.js";
import type { InterventionTestError } from "./test-intervention.js";
import { walking, walkingCases } from "./walking.fixture.js";

it("returns nothing where nothing is wrong", () => {
  testIntervention(walking, walkingCases);
  testIntervention(() => walking, walkingCases);
  expect(walking.code).toBe("quiet-walk");
});

it("throws one error that names every fault in a line of its own", () => {
  let thrown: unknown;
  try {
    testIntervention({ ...walking, display: "QUIET WALK" }, { ...walkingCases, invalid: [] });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  const { name, faults, message } = thrown as InterventionTestError;
  expect(name).toBe("InterventionTestError");
  expect(faults.map(({ code, path }) => [code, path])).toEqual([
    ["nothing-invalid", "invalid"],
    ["label-in-capitals", "display"],
  ]);
  expect(message.split("\n")).toEqual([
    "The intervention type does not keep the contract (faults: 2).",
    ...faults.map((each) => `- ${each.path}: ${each.message} (${each.code})`),
  ]);
});

it("types the valid details from the schema", () => {
  expect(() =>
    testIntervention(walking, {
      ...walkingCases,
      // @ts-expect-error the mood is misspelt
      valid: [{ minutes: 1, mood: "clam" }],
    }),
  ).toThrow("valid[0]");
});
