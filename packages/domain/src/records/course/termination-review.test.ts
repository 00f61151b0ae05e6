import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { terminationReviewExamples } from "./termination-review.fixture.js";
import type { TerminationReview, terminationReviewShape } from "./termination-review.js";

describeRecord("TerminationReview", terminationReviewExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof terminationReviewShape>>().toEqualTypeOf<TerminationReview>();
});
