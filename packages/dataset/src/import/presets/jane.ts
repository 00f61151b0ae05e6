import { appointmentSettings, clientSettings } from "./appointment-settings.js";

/** The Appointments report of Jane, as CSV or XLSX. */
export const jane = {
  version: 1,
  about: "Appointments report of Jane.",
  unverified: true,
  notes: [
    "Jane has no state for a late cancellation: none is in the dataset.",
    "Breaks, and appointments that are booked, rescheduled, archived or were never booked, are left out.",
    "An appointment report has no stages, so stages is empty: import a table of stages beside it, or fill it in.",
    "Episodes are as the gap rule makes them, begin with the first appointment of any state, and are not closed.",
  ],
  settings: { ...appointmentSettings, ...clientSettings },
  sources: {
    appointments: {
      aliases: {
        Client: ["Patient", "Patient Name", "Client Name"],
        "Appointment Date": ["Date", "Start At", "Start Date"],
        Staff: ["Staff Member", "Staff Member Name", "Practitioner"],
        State: ["Status"],
      },
      may_lack: ["Staff", "Treatment"],
      where: {
        all: [
          { column: "Client", empty: false },
          {
            not: {
              column: "State",
              in: ["Booked", "Booked online", "Rescheduled", "Archived", "Never Booked", "Break"],
            },
          },
        ],
      },
      episodes: {
        client: { from: "Client", pseudonym: "client" },
        on: { from: "Appointment Date", date: "auto" },
        gap_days: { setting: "episode_gap_days" },
      },
    },
  },
  tables: {
    clients: {
      from: "appointments",
      one_row_per: ["client_id"],
      columns: {
        client_id: { from: "Client", pseudonym: "client" },
        kind: { setting: "client_kind" },
        consent_analytics: { setting: "consent_analytics" },
      },
    },
    episodes: {
      from: "appointments",
      one_row_per: ["episode_id"],
      columns: {
        episode_id: { episode: "id" },
        client_id: { from: "Client", pseudonym: "client" },
        practitioner_id: { from: "Staff", pseudonym: "practitioner" },
        first_contact_on: { episode: "opened_on" },
        opened_on: { episode: "opened_on" },
        previous_episode_id: { episode: "previous_id" },
      },
    },
    sessions: {
      from: "appointments",
      columns: {
        session_id: { from: ["Client", "Appointment Date", "Treatment", "Staff"], row_id: "session" },
        episode_id: { episode: "id" },
        held_on: { from: "Appointment Date", date: "auto" },
        format: { setting: "session_format" },
        modality: { setting: "modality" },
        attendance: {
          from: "State",
          map: {
            Arrived: "attended",
            "Checked In": "attended",
            "First Visit": "attended",
            "No Show": "no_show",
            Cancelled: "cancelled",
            Canceled: "cancelled",
          },
        },
      },
    },
  },
} as const;
