/** P1.1 Who a client is. */
export const clientKinds = ["individual", "couple", "other"] as const;
export type ClientKind = (typeof clientKinds)[number];

/** P1.4 Consent to use records for analytics: without `yes`, a client's records never enter a report. */
export const analyticsConsents = ["yes", "no", "withdrawn"] as const;
export type AnalyticsConsent = (typeof analyticsConsents)[number];

/** P3.1, P3.6, P3.7 How an episode ends. */
export const closures = [
  "completed",
  "stopped_attending",
  "stopped_by_choice",
  "referred_on",
  "declined",
  "moved",
  "ended_by_practitioner",
  "other",
] as const;
export type Closure = (typeof closures)[number];

/** What a report calls each closure. */
export const closureDisplays: Readonly<Record<Closure, string>> = {
  completed: "Completed",
  stopped_attending: "Stopped attending",
  stopped_by_choice: "Stopped by choice",
  referred_on: "Referred on",
  declined: "Declined",
  moved: "Moved away",
  ended_by_practitioner: "Ended by the practitioner",
  other: "Other",
};

/** P3.1 Why an intake call was declined. */
export const declineReasons = [
  "caseload_balance",
  "outside_expertise",
  "treatment_type",
  "fee",
  "region_or_licence",
  "other",
] as const;

/** P4.1 What a goal or a presenting concern is about. */
export const areas = [
  "desire",
  "arousal",
  "orgasm",
  "pain",
  "erection",
  "ejaculation",
  "communication",
  "intimacy",
  "anxiety",
  "knowledge",
  "body_image",
  "compulsivity",
  "identity",
  "relationship",
  "other",
] as const;

/** P4.4 Where the work begins. */
export const pathways = [
  "current_relationship",
  "earlier_relationship",
  "family_of_origin",
  "individual_or_bodily",
  "medical",
] as const;

/** HL7 FHIR R4 `Goal.lifecycleStatus`, http://hl7.org/fhir/goal-status (P4.3). */
export const goalLifecycleStatuses = [
  "proposed",
  "planned",
  "accepted",
  "active",
  "on-hold",
  "completed",
  "cancelled",
  "entered-in-error",
  "rejected",
] as const;

/** HL7 FHIR R4 `Goal.achievementStatus`, http://terminology.hl7.org/CodeSystem/goal-achievement (P4.3). */
export const goalAchievementStatuses = [
  "in-progress",
  "improving",
  "worsening",
  "no-change",
  "achieved",
  "sustaining",
  "not-achieved",
  "no-progress",
  "not-attainable",
] as const;

/** HL7 FHIR R4 `Procedure.status`, http://hl7.org/fhir/event-status. */
export const procedureStatuses = [
  "preparation",
  "in-progress",
  "not-done",
  "on-hold",
  "stopped",
  "completed",
  "entered-in-error",
  "unknown",
] as const;

/** P6.2 What stood in the way of homework. */
export const roadblocks = ["time", "anxiety", "partner", "pain", "forgot", "not_agreed", "other"] as const;
