import { describe, expect, it } from "vitest";
import { checkDataset } from "../../open-dataset.js";
import { askValidator } from "./ask-validator.js";
import { practiceWith, schema, typeWith } from "./types.fixture.js";

const has = (details: unknown, field: string) =>
  typeof details === "object" && details !== null && Object.hasOwn(details, field);

const endless = (): boolean => {
  for (;;);
};

const backtracking = /^(?:a+)+$/u;

const strict = typeWith({ code: "strict", display: "Strict", details: schema((details) => !has(details, "odd")) });

/** Assignments with these details, of the type `journal`, and one of the type `strict` that it refuses. */
const written = (...details: readonly unknown[]) =>
  practiceWith({
    interventions: [{ type: "strict" }],
    assignments: [
      ...details.map((each) => ({ details: JSON.stringify(each) })),
      { intervention_id: "i2", details: '{"odd":"Zarathustra"}' },
    ],
  });

async function found(details: ReturnType<typeof schema>, ...rows: readonly unknown[]) {
  const findings = await checkDataset(written(...rows), { plugins: [typeWith({ details }), strict] });
  expect(JSON.stringify(findings)).not.toContain("Zarathustra");
  return findings.map(({ severity, code, file, row }) => [severity, code, file, row].filter(Boolean).join(" "));
}

describe("a type's validator", () => {
  it("is asked once about each text, and its refusals are told with their rows", async () => {
    let asked = 0;
    const details = schema((each) => {
      asked += 1;
      return !has(each, "bad");
    });
    const rows = [{ bad: 1 }, { good: 1 }, { bad: 1 }, { good: 1 }];
    expect(await found(details, ...rows)).toEqual([
      "error bad-details assignments 3",
      "error bad-details assignments 7",
    ]);
    // Once for its example, and once each for the two texts.
    expect(asked).toBe(3);
  });

  it.each([
    ["a loop", endless],
    ["a pattern that backtracks for ever", () => backtracking.test(`${"a".repeat(60)}b`)],
  ])("that does not end is stopped, named once, and the other types are checked: %s", async (_, work) => {
    const details = schema((each) => !has(each, "slow") || work());
    expect(await found(details, { good: 1 }, { slow: "Zarathustra" }, { slow: 2 })).toEqual([
      "error endless-schema assignments",
      "error bad-details assignments 6",
    ]);
  });

  it("that does not end even for its own example is named in the same way", async () => {
    const plugins = [typeWith({ details: schema(endless) }), strict];
    const [finding] = await checkDataset(written({}), { plugins });
    expect(finding?.message).toBe(
      'the check of details that "Journal" (journal) brings did not come to an end and was stopped',
    );
  });

  it("that throws is named once, and no row is refused for it", async () => {
    const details = schema((each) => {
      if (has(each, "loud")) throw new Error("Zarathustra");
      return false;
    });
    expect(
      await found(
        schema(() => true),
        { loud: 1 },
      ),
    ).toEqual(["error bad-details assignments 4"]);
    const always = typeWith({ examples: [{ loud: 1 }], details });
    const findings = await checkDataset(written({ loud: "Zarathustra" }, { loud: 2 }), { plugins: [always, strict] });
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ["failing-schema", undefined],
      ["bad-details", 5],
    ]);
    expect(JSON.stringify(findings)).not.toContain("Zarathustra");
  });

  it("that answers with a promise is named once", async () => {
    const details: ReturnType<typeof schema> = {
      "~standard": {
        version: 1,
        vendor: "test",
        validate: (value) => (has(value, "late") ? Promise.reject(new Error("Zarathustra")) : { value }),
      },
    };
    expect(await found(details, { good: 1 }, { late: 1 }, { late: 2 })).toEqual([
      "error asynchronous-schema assignments",
      "error bad-details assignments 6",
    ]);
  });

  it("cannot change what it is asked about later", async () => {
    const details = schema((each) => {
      if (typeof each !== "object" || each === null) return false;
      const fresh = !has(each, "seen");
      // Its own example it leaves alone, else it would not be accepted.
      if (has(each, "good")) Object.assign(each, { seen: true });
      return fresh;
    });
    expect(await found(details, { good: 1 }, { good: 2 })).toEqual(["error bad-details assignments 5"]);
  });

  it("is given the time that its values take", () => {
    expect(askValidator(typeWith(), ["{}", "[]"])).toEqual({ outcome: "answered", refused: [] });
    expect(askValidator(typeWith({ details: schema(endless) }), ["{}"], 20)).toEqual({ outcome: "endless-schema" });
  });
});

it("a cell that is almost JSON is told as a cell, without what it holds", async () => {
  for (const details of ['{"odd":NaN}', '{"odd":[1,]}', '{"odd":-Infinity}', '{"odd": 1 , }']) {
    const practice = practiceWith({ intervention: { type: "strict" }, assignment: { details } });
    const findings = await checkDataset(practice, { plugins: [strict] });
    expect(
      findings.map(({ code, row }) => [code, row]),
      details,
    ).toEqual([["bad-cell", 2]]);
  }
  const details = JSON.stringify({ text: 'NaN, [1,] "Infinity,]" \\' });
  expect(await checkDataset(practiceWith({ assignment: { details } }), { plugins: [typeWith()] })).toEqual([]);
});
