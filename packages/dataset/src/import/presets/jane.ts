import { clientsOf, episodesOf } from "./appointment-tables.js";
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
    clients: clientsOf("Client", { setting: "client_kind" }),
    episodes: episodesOf("Client", "Staff"),
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
