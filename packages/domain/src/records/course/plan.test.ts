import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { planExamples } from "./plan.fixture.js";
import type { Plan, planShape } from "./plan.js";

describeRecord("Plan", planExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof planShape>>().toEqualTypeOf<Plan>();
});
