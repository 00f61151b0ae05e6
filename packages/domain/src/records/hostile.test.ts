import {
  anything as anyValue,
  assert as assertThat,
  constantFrom,
  integer,
  nat,
  oneof,
  pre,
  property,
  string as text,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { allExamples } from "./all-examples.fixture.js";
import { check } from "./check.js";
import type { Checked } from "./checking/record-issue.js";
import { recordNames } from "./record-names.js";

const secret = "SECRET-4711";
const seed = 20_260_331;

const anyRecord = constantFrom(...recordNames);
const anything = anyValue({
  maxDepth: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
});

const hostile = oneof(
  constantFrom<unknown>(secret, `${secret}\u001B[2J`, Number.NaN, Infinity, -Infinity, 1e308, null, [], {}, true),
  integer({ min: 0, max: 200_000 }).map((length) => secret + "x".repeat(length)),
  constantFrom(
    () => ring(),
    () => throwing(),
    () => new Proxy({ secret }, {}),
    () => new Proxy([], { get: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail }),
    () => JSON.parse(`{"__proto__": {"polluted": "${secret}"}, "constructor": {"prototype": {"polluted": 1}}}`),
    () => Array.from({ length: 30_000 }, () => secret),
    () => nested(5_000),
    () => fail,
  ).map((make): unknown => make()),
  anything,
);

describe("whatever comes in", () => {
  it("any value is answered with a value or with issues, and nothing is thrown", () => {
    assertThat(
      property(anyRecord, hostile, (name, value) => {
        expectAnswer(check(name, value));
      }),
      { numRuns: 3000, seed },
    );
  });

  it("any record with one field spoilt is answered, and no issue repeats what the field held", () => {
    assertThat(
      property(anyRecord, nat(), hostile, (name, at, value) => {
        const keys = Object.keys(allExamples[name].full);
        const answer = check(name, { ...allExamples[name].full, [keys[at % keys.length] ?? "id"]: value });
        expectAnswer(answer);
      }),
      { numRuns: 3000, seed },
    );
  });

  it("an unknown field is refused by its name, cut after 100 characters, and not by its value", () => {
    const name = text({ unit: "binary", maxLength: 300 });
    const known = (record: (typeof recordNames)[number], field: string) =>
      field in allExamples[record].full || field in {} || ["reason", "referredTo", "prototype"].includes(field);
    assertThat(
      property(anyRecord, name, (record, field) => {
        pre(!known(record, field));
        const [issue] = check(record, { ...allExamples[record].minimal, [field]: secret }).issues ?? [];
        expect(issue?.code).toBe("unknown-field");
        expect(issue?.path.length).toBeLessThanOrEqual(101);
        expect(issue?.message.length).toBeLessThanOrEqual(140);
        expect(JSON.stringify(issue)).not.toContain(secret);
      }),
      { numRuns: 3000, seed },
    );
  });

  it("what comes through comes through again, unchanged", () => {
    assertThat(
      property(anyRecord, nat(), text({ maxLength: 12 }), (name, at, short) => {
        const keys = Object.keys(allExamples[name].full);
        const { value } = check(name, { ...allExamples[name].full, [keys[at % keys.length] ?? "id"]: short });
        pre(value !== undefined);
        expect(check(name, value)).toEqual({ value });
      }),
      { numRuns: 3000, seed },
    );
  });
});

function expectAnswer(answer: Checked<unknown>): void {
  expect(Object.keys(answer)).toHaveLength(1);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  if (answer.issues === undefined) return;
  expect(answer.issues.length).toBeGreaterThan(0);
  for (const { path, message } of answer.issues) {
    expect(message).toMatch(/^[A-Z].*\.$/u);
    expect(message).not.toContain(secret);
    expect(path).not.toContain(secret);
  }
}

function fail(): never {
  throw new Error(secret);
}

function throwing(): unknown {
  return Object.defineProperty({}, "id", { get: fail, enumerable: true });
}

function ring(): unknown {
  const value: Record<string, unknown> = { secret };
  value["self"] = [value];
  return value;
}

function nested(levels: number): unknown {
  let value: unknown = secret;
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
}
