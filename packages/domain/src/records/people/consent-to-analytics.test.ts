import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { consentToAnalyticsExamples } from "./consent-to-analytics.fixture.js";
import type { ConsentToAnalytics, consentToAnalyticsShape } from "./consent-to-analytics.js";

describeRecord("ConsentToAnalytics", consentToAnalyticsExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof consentToAnalyticsShape>>().toEqualTypeOf<ConsentToAnalytics>();
});
