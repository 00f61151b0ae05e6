import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { pathwayOfferExamples } from "./pathway-offer.fixture.js";
import type { PathwayOffer, pathwayOfferShape } from "./pathway-offer.js";

describeRecord("PathwayOffer", pathwayOfferExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof pathwayOfferShape>>().toEqualTypeOf<PathwayOffer>();
});
