import { expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { check } from "../check.js";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { personExamples } from "./person.fixture.js";
import type { Person, personShape } from "./person.js";

describeRecord("Person", personExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof personShape>>().toEqualTypeOf<Person>();
});

it("P1.3 no field forces a binary: any words stand as they are, and none has to", () => {
  for (const words of ["woman", "Frau", "genderfluid", "two-spirit", "男", "none of these"]) {
    const person = { id: "p-1", gender: words, orientation: words, pronouns: words };
    expect(check("Person", person)).toEqual({ value: person });
  }
  expect(check("Person", { id: "p-1" })).toEqual({ value: { id: "p-1" } });
});
