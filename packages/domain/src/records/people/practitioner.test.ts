import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { practitionerExamples } from "./practitioner.fixture.js";
import type { Practitioner, practitionerShape } from "./practitioner.js";

describeRecord("Practitioner", practitionerExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof practitionerShape>>().toEqualTypeOf<Practitioner>();
});
