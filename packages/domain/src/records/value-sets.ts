import { goalAchievementStatuses, goalLifecycleStatuses, procedureStatuses } from "../codes.js";
import { episodeOfCareStatuses } from "./code-lists.js";

/** A value set of HL7 FHIR R4 (4.0.1) that a field's codes are taken from. */
export interface ValueSet {
  /** Its canonical URL. */
  readonly url: string;
  /** The code system that it includes whole. */
  readonly system: string;
  /** The element of FHIR that is bound to it. */
  readonly element: string;
  readonly codes: readonly string[];
}

/** The value sets that records use, spelt as FHIR spells them. */
export const valueSets = {
  episodeOfCareStatus: {
    url: "http://hl7.org/fhir/ValueSet/episode-of-care-status",
    system: "http://hl7.org/fhir/episode-of-care-status",
    element: "EpisodeOfCare.status",
    codes: episodeOfCareStatuses,
  },
  goalLifecycleStatus: {
    url: "http://hl7.org/fhir/ValueSet/goal-status",
    system: "http://hl7.org/fhir/goal-status",
    element: "Goal.lifecycleStatus",
    codes: goalLifecycleStatuses,
  },
  goalAchievementStatus: {
    url: "http://hl7.org/fhir/ValueSet/goal-achievement",
    system: "http://terminology.hl7.org/CodeSystem/goal-achievement",
    element: "Goal.achievementStatus",
    codes: goalAchievementStatuses,
  },
  procedureStatus: {
    url: "http://hl7.org/fhir/ValueSet/event-status",
    system: "http://hl7.org/fhir/event-status",
    element: "Procedure.status",
    codes: procedureStatuses,
  },
} as const satisfies Readonly<Record<string, ValueSet>>;
