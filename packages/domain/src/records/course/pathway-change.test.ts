import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { pathwayChangeExamples } from "./pathway-change.fixture.js";
import type { PathwayChange, pathwayChangeShape } from "./pathway-change.js";

describeRecord("PathwayChange", pathwayChangeExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof pathwayChangeShape>>().toEqualTypeOf<PathwayChange>();
});
