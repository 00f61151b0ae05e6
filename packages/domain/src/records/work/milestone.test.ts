import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { milestoneExamples } from "./milestone.fixture.js";
import type { Milestone, milestoneShape } from "./milestone.js";

describeRecord("Milestone", milestoneExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof milestoneShape>>().toEqualTypeOf<Milestone>();
});
