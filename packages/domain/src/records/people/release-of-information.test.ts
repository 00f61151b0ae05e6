import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { releaseOfInformationExamples } from "./release-of-information.fixture.js";
import type { ReleaseOfInformation, releaseOfInformationShape } from "./release-of-information.js";

describeRecord("ReleaseOfInformation", releaseOfInformationExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof releaseOfInformationShape>>().toEqualTypeOf<ReleaseOfInformation>();
});
