import type { Examples } from "../checking/examples.fixture.js";
import type { PathwayOffer } from "./pathway-offer.js";

const minimal: PathwayOffer = { id: "o-1", episodeId: "e-1", offeredOn: "2026-02-10", pathways: ["medical"] };

export const pathwayOfferExamples: Examples<PathwayOffer> = {
  full: { ...minimal, pathways: ["current_relationship", "family_of_origin"], note: "Both seem to matter." },
  minimal,
  broken: [
    {
      says: "P4.4 a pathway is offered once",
      value: { ...minimal, pathways: ["medical", "medical"] },
      issue: { code: "repeated", path: "pathways", rule: "P4.4" },
    },
    {
      says: "P4.4 something is on offer",
      value: { ...minimal, pathways: [] },
      issue: { code: "too-short", path: "pathways" },
    },
  ],
};
