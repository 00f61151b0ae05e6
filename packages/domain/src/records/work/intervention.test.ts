import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { interventionExamples } from "./intervention.fixture.js";
import type { Intervention, interventionShape } from "./intervention.js";

describeRecord("Intervention", interventionExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof interventionShape>>().toEqualTypeOf<Intervention>();
});
