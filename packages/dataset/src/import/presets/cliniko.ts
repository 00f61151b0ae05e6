import { clientsOf, episodesOf } from "./appointment-tables.js";
import { appointmentSettings, clientSettings } from "./appointment-settings.js";

const recorded = {
  any: [
    { column: "cancelled_at", empty: false },
    { column: "did_not_arrive", in: ["true", "yes", "1"] },
    { column: "patient_arrived", in: ["true", "yes", "1"] },
  ],
} as const;

/** Appointments of Cliniko, under the names of its interface; times are in UTC. */
export const cliniko = {
  version: 1,
  about: "Appointments of Cliniko, with the names of its programming interface as headers.",
  unverified: true,
  notes: [
    "Days are those of the practice's time zone, which has to be said (--timezone), since Cliniko writes UTC.",
    "Archived and deleted appointments are left out, and those of which nothing is recorded yet.",
    "An appointment report has no stages, so stages is empty: import a table of stages beside it, or fill it in.",
    "Episodes are as the gap rule makes them and are not closed; patient_case is nearer to an episode where you use it.",
  ],
  settings: { ...appointmentSettings, ...clientSettings },
  sources: {
    appointments: {
      aliases: { patient: ["patient_id"], practitioner: ["practitioner_id"], id: ["appointment_id"] },
      may_lack: ["archived_at", "deleted_at", "practitioner", "id"],
      where: {
        all: [
          { column: "patient", empty: false },
          { column: "archived_at", empty: true },
          { column: "deleted_at", empty: true },
          recorded,
        ],
      },
      episodes: {
        client: { from: "patient", pseudonym: "client" },
        on: { from: "starts_at", date: { format: "y-m-d", zone: "UTC" } },
        gap_days: { setting: "episode_gap_days" },
      },
    },
  },
  tables: {
    clients: clientsOf("patient", { setting: "client_kind" }),
    episodes: episodesOf("patient", "practitioner"),
    sessions: {
      from: "appointments",
      columns: {
        session_id: { from: ["id", "patient", "starts_at"], row_id: "session" },
        episode_id: { episode: "id" },
        held_on: { from: "starts_at", date: { format: "y-m-d", zone: "UTC" } },
        format: { setting: "session_format" },
        modality: { setting: "modality" },
        attendance: {
          cases: [
            { when: { column: "cancelled_at", empty: false }, value: "cancelled" },
            { when: { column: "did_not_arrive", in: ["true", "yes", "1"] }, value: "no_show" },
            { when: { column: "patient_arrived", in: ["true", "yes", "1"] }, value: "attended" },
          ],
        },
      },
    },
  },
} as const;
