import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { goalRatingExamples } from "./goal-rating.fixture.js";
import type { GoalRating, goalRatingShape } from "./goal-rating.js";

describeRecord("GoalRating", goalRatingExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof goalRatingShape>>().toEqualTypeOf<GoalRating>();
});
