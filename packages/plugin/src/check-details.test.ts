import { expect, it } from "vitest";
import { breathing, isBreathing, schemaOf } from "./breathing.fixture.js";
import { checkDetails } from "./check-details.js";

it("returns the details as the schema reads them, with their type", () => {
  const { value } = checkDetails(breathing, { pace: "slow", minutes: 4 });
  expect(value?.minutes).toBe(4);
});

it("P1.4 repeats neither a record's value nor the schema's words, which may contain it", () => {
  const chatty = {
    ...breathing,
    details: { "~standard": { ...schemaOf(isBreathing)["~standard"], validate: refuseAloud } },
  };
  const result = checkDetails(chatty, { minutes: "forty-two" });
  expect(result.issues).toEqual([
    {
      code: "details-refused",
      path: "minutes",
      message: 'Expected details that the intervention type "square-breathing" accepts.',
    },
  ]);
});

it("refuses a schema that answers with a promise, and one that throws, without its words", () => {
  const standard = schemaOf(isBreathing)["~standard"];
  const late = { "~standard": { ...standard, validate: async (value: unknown) => ({ value }) } };
  const failing = { "~standard": { ...standard, validate: refuseByThrowing } };
  expect(checkDetails({ ...breathing, details: late }, {}).issues?.[0]?.code).toBe("asynchronous-schema");
  const thrown = checkDetails({ ...breathing, details: failing }, "forty-two").issues;
  expect(thrown?.[0]?.code).toBe("failing-schema");
  expect(JSON.stringify(thrown)).not.toContain("forty-two");
});

function refuseAloud(value: unknown): { issues: { message: string; path: string[] }[] } {
  return { issues: [{ message: `Received ${JSON.stringify(value)}`, path: ["minutes"] }] };
}

function refuseByThrowing(value: unknown): never {
  throw new TypeError(`Cannot read ${String(value)}`);
}
