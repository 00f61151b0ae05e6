import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { personExamples } from "./person.fixture.js";
import type { Person, personShape } from "./person.js";

describeRecord("Person", personExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof personShape>>().toEqualTypeOf<Person>();
});
