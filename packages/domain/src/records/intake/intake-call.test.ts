import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { intakeCallExamples } from "./intake-call.fixture.js";
import type { IntakeCall, intakeCallShape } from "./intake-call.js";

describeRecord("IntakeCall", intakeCallExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof intakeCallShape>>().toEqualTypeOf<IntakeCall>();
});
