import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { homeworkExamples } from "./homework.fixture.js";
import type { Homework, homeworkShape } from "./homework.js";

describeRecord("Homework", homeworkExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof homeworkShape>>().toEqualTypeOf<Homework>();
});
