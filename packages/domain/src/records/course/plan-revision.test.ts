import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { planRevisionExamples } from "./plan-revision.fixture.js";
import type { PlanRevision, planRevisionShape } from "./plan-revision.js";

describeRecord("PlanRevision", planRevisionExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof planRevisionShape>>().toEqualTypeOf<PlanRevision>();
});
