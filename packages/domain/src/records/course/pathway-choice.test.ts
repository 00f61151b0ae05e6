import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { pathwayChoiceExamples } from "./pathway-choice.fixture.js";
import type { PathwayChoice, pathwayChoiceShape } from "./pathway-choice.js";

describeRecord("PathwayChoice", pathwayChoiceExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof pathwayChoiceShape>>().toEqualTypeOf<PathwayChoice>();
});
