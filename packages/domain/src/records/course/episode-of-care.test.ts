import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { episodeOfCareExamples } from "./episode-of-care.fixture.js";
import type { EpisodeOfCare, episodeOfCareShape } from "./episode-of-care.js";

describeRecord("EpisodeOfCare", episodeOfCareExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof episodeOfCareShape>>().toEqualTypeOf<EpisodeOfCare>();
});
