import { clientsOf, episodesOf } from "./appointment-tables.js";
import { appointmentSettings } from "./appointment-settings.js";

/** The Appointment Status report of SimplePractice, as CSV or Excel; both generations of its headers. */
export const simplepractice = {
  version: 1,
  about: "Appointment Status report of SimplePractice.",
  unverified: true,
  notes: [
    "Show is what the system records where nobody said anything: read attended as recorded as attended.",
    "An appointment report has no stages, so stages is empty: import a table of stages beside it, or fill it in.",
    "Episodes are as the gap rule makes them, begin with the first appointment of any status, and are not closed.",
    "A couple's profile is a client of its own here; who its people are is not in the report.",
  ],
  settings: {
    ...appointmentSettings,
    client_kind: {
      about: "Who a client is where the report has no Client type: individual, couple or other.",
      values: ["individual", "couple", "other"],
    },
    session_format: {
      about: "Whether sessions are individual or conjoint where the report has no Client type.",
      values: ["individual", "conjoint"],
    },
  },
  sources: {
    appointments: {
      aliases: { Clinician: ["Primary clinician"], "Date of Service": ["Date of service", "Appointment date"] },
      may_lack: ["Client type", "Clinician", "Minutes", "Start time"],
      where: {
        all: [
          { column: "Client", empty: false },
          { column: "Date of Service", empty: false },
        ],
      },
      episodes: {
        client: { from: "Client", pseudonym: "client" },
        on: { from: "Date of Service", date: "m/d/y" },
        gap_days: { setting: "episode_gap_days" },
      },
    },
  },
  tables: {
    clients: clientsOf("Client", {
      from: "Client type",
      map: { Adult: "individual", Individual: "individual", Couple: "couple" },
      default: { setting: "client_kind" },
    }),
    episodes: episodesOf("Client", "Clinician"),
    sessions: {
      from: "appointments",
      columns: {
        session_id: { from: ["Client", "Date of Service", "Start time", "Clinician"], row_id: "session" },
        episode_id: { episode: "id" },
        held_on: { from: "Date of Service", date: "m/d/y" },
        format: {
          from: "Client type",
          map: { Adult: "individual", Individual: "individual", Couple: "conjoint" },
          default: { setting: "session_format" },
        },
        modality: { setting: "modality" },
        attendance: {
          from: "Status",
          map: {
            Show: "attended",
            Cancelled: "cancelled",
            Canceled: "cancelled",
            "Late cancelled": "late_cancelled",
            "Late canceled": "late_cancelled",
            "No show": "no_show",
            "Clinician cancelled": "cancelled_by_practice",
            "Clinician canceled": "cancelled_by_practice",
          },
        },
        minutes: { from: "Minutes" },
      },
    },
  },
} as const;
