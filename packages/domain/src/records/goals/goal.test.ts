import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { goalExamples } from "./goal.fixture.js";
import type { Goal, goalShape } from "./goal.js";

describeRecord("Goal", goalExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof goalShape>>().toEqualTypeOf<Goal>();
});
