import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { physicianReferralExamples } from "./physician-referral.fixture.js";
import type { PhysicianReferral, physicianReferralShape } from "./physician-referral.js";

describeRecord("PhysicianReferral", physicianReferralExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof physicianReferralShape>>().toEqualTypeOf<PhysicianReferral>();
});
