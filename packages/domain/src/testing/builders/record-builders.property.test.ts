import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allExamples } from "../../records/all-examples.fixture.js";
import { check } from "../../records/check.js";
import { recordNames } from "../../records/record-names.js";
import type { RecordName } from "../../records/record-types.js";
import { buildersOf, refusals } from "./kinds.fixture.js";
import { recordBuilders } from "./record-builders.js";

const anySeed = fc.maxSafeInteger();
const anyName = fc.constantFrom(...recordNames);

function built(seed: number, name: RecordName, given?: object): object {
  const build = buildersOf(recordBuilders(seed)).find(([each]) => each === name)?.[1];
  if (!build) throw new Error("Every kind has a builder.");
  return build(given);
}

/** A part of a record: each field is kept or not, and of those that the record lacks, some are said to be left out. */
const anyPart = fc.record({ seed: anySeed, name: anyName, example: fc.nat(20), keep: fc.infiniteStream(fc.boolean()) });

function fieldsOf(name: RecordName): readonly string[] {
  const { full, others = [] } = allExamples[name];
  return [...new Set([full, ...others].flatMap((each) => Object.keys(each)))];
}

function partOf(whole: object, name: RecordName, keep: Iterator<boolean>): object {
  const lacking = fieldsOf(name).filter((field) => !Object.hasOwn(whole, field));
  const all = [...Object.entries(whole), ...lacking.map((field) => [field, undefined] as const)];
  return Object.fromEntries(all.filter(() => keep.next().value));
}

function completes(name: RecordName, part: object, seed: number): void {
  const record = built(seed, name, part);
  expect(check(name, record)).toEqual({ value: record });
  expect({ ...record, ...part }).toEqual(record);
}

/** What is missing can be drawn. */
const mended: readonly string[] = ["missing-field", "incomplete", "contradiction"];

describe("any seed", () => {
  it("makes records that hold by their own rules", () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        for (const [name, build] of buildersOf(recordBuilders(seed))) {
          const record = build();
          expect(check(name, record), name).toEqual({ value: record });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("completes any part of a record that another seed made, and keeps the part", () => {
    fc.assert(
      fc.property(anyPart, anySeed, ({ seed, name, keep }, other) => {
        completes(name, partOf(built(other, name), name, keep), seed);
      }),
      { numRuns: 5000 },
    );
  });

  it("completes any part of an example that was written by hand", () => {
    fc.assert(
      fc.property(anyPart, ({ seed, name, example, keep }) => {
        const { full, minimal, others = [] } = allExamples[name];
        const all = [full, minimal, ...others];
        completes(name, partOf(all[example % all.length] ?? full, name, keep), seed);
      }),
      { numRuns: 5000 },
    );
  });

  it("makes a valid record or refuses, whatever is given for its fields", () => {
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(undefined, Number.NaN, new Date(0)));
    fc.assert(
      fc.property(anyPart, fc.infiniteStream(anything), ({ seed, name, keep }, values) => {
        const fields = fieldsOf(name).filter(() => keep.next().value && keep.next().value);
        const given = Object.fromEntries(fields.map((field) => [field, values.next().value]));
        const refused = refusals(() => completes(name, given, seed));
        expect(refused.filter(({ message }) => !/^[A-Z].*\.$/u.test(message))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("refuses every broken example by its rule, or mends what was missing", () => {
    fc.assert(
      fc.property(anySeed, anyName, (seed, name) => {
        for (const { value, issue } of allExamples[name].broken) {
          const issues = refusals(() => built(seed, name, Object(value)));
          const said = issues.map(({ code, path }) => `${code} ${path}`);
          expect(issues.length > 0 ? said : mended).toContain(
            issues.length > 0 ? `${issue.code} ${issue.path}` : issue.code,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
