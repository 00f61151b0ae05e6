import type { Examples } from "../checking/examples.fixture.js";
import type { PathwayChoice } from "./pathway-choice.js";

const minimal: PathwayChoice = {
  id: "w-1",
  episodeId: "e-1",
  chosenOn: "2026-02-10",
  pathway: "medical",
  why: "most_pressing",
};

export const pathwayChoiceExamples: Examples<PathwayChoice> = {
  full: { ...minimal, offerId: "o-1", note: "The pain comes first." },
  minimal,
  broken: [
    {
      says: "P4.4 the client says why",
      value: { id: "w-1", episodeId: "e-1", chosenOn: "2026-02-10", pathway: "medical" },
      issue: { code: "missing-field", path: "why" },
    },
    {
      says: "P4.4 a pathway is one of the list",
      value: { ...minimal, pathway: "spiritual" },
      issue: { code: "unknown-code", path: "pathway" },
    },
  ],
};
