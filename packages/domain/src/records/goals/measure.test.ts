import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { measureExamples } from "./measure.fixture.js";
import type { Measure, measureShape } from "./measure.js";

describeRecord("Measure", measureExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof measureShape>>().toEqualTypeOf<Measure>();
});
