/** What no appointment export says, so that the person who imports has to. */
export const appointmentSettings = {
  consent_analytics: {
    about: "Whether every client in the export consented to the use of the records for analytics (P1.4): yes or no.",
    values: ["yes", "no"],
    default: "no",
  },
  episode_gap_days: {
    about: "After more than how many days without an appointment a new episode begins, for instance 180.",
    required: true,
  },
  modality: {
    about: "Where sessions take place: office, video or phone.",
    values: ["office", "video", "phone"],
    required: true,
  },
} as const;

/** What an export does not say that knows nothing of who a client is. */
export const clientSettings = {
  client_kind: {
    about: "Who the clients are: individual, couple or other.",
    values: ["individual", "couple", "other"],
    required: true,
  },
  session_format: {
    about: "Whether the sessions are individual or conjoint.",
    values: ["individual", "conjoint"],
    required: true,
  },
} as const;
